import { createRequire } from 'node:module';
import type { StatePropertyAccessor, TurnContext } from 'botbuilder';

interface Prompted {
  recognized: { succeeded: boolean; value?: string };
}

interface Step {
  context: TurnContext;
  result?: unknown;
  prompt(dialog: string, options: { prompt: string; retryPrompt: string }): Promise<unknown>;
  endDialog(): Promise<unknown>;
}

interface DialogContext {
  activeDialog?: unknown;
  continueDialog(): Promise<unknown>;
  beginDialog(dialog: string): Promise<unknown>;
}

/** What the benches use of botbuilder-dialogs. */
interface Reference {
  DialogSet: new (state: StatePropertyAccessor) => { add(dialog: object): void; createContext(context: TurnContext): Promise<DialogContext> };
  TextPrompt: new (name: string, validate: (prompt: Prompted) => Promise<boolean>) => object;
  WaterfallDialog: new (name: string, steps: ((step: Step) => Promise<unknown>)[]) => object;
}

/** Botbuilder's dialogs, installed apart: their install script wants the network. */
export function loadReference(): Reference {
  try {
    return createRequire(new URL('../reference/package.json', import.meta.url))('botbuilder-dialogs') as Reference;
  } catch (error) {
    throw new Error('The reference is not installed: npm run bench:reference', { cause: error });
  }
}
