import type { Step } from '../dialog/project.js';
import type { Flow, Reply } from '../dialog/step-type.js';
import type { Text } from '../dialog/text.js';

/**
 * Looks on while a transition is decided, and cannot change it: coverage counts what it is told, and the checker looks
 * for what a customer should never meet.
 */
export interface Observer {
  /** A step runs. */
  step?(dialog: string, step: Step): void;
  /** What a step wants next: a branch is `enter`, or `next` where none of its blocks fits. */
  flow?(dialog: string, step: Step, flow: Flow): void;
  /** What came back to a step that waits. */
  reply?(dialog: string, step: Step, reply: Reply): void;
  /** A text of a step is put into words. */
  text?(dialog: string, step: Step, text: Text, language: string, scope: Readonly<Record<string, unknown>>): void;
  /** A step reads a value by its path, `['parcel', 'status']`; `undefined` where nothing stands there. */
  read?(dialog: string, step: Step, path: readonly string[], value: unknown): void;
  /** A default text is said, by its name. */
  defaultText?(name: string, language: string): void;
  /** What a message was taken for: a dialog, a built-in intent (`@cancel`), `answer`, or `nothing`. */
  decision?(name: string): void;
}
