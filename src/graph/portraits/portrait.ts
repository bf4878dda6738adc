import type { Dialog, Project, Step } from '../../dialog/project.js';
import type { GraphEdge, GraphNode } from '../graph.js';
import type { Words } from '../words.js';

/** What a portrait may see. */
export interface Sitting {
  project: Project;
  dialog: Dialog;
  language: string;
  words: Words;
}

/** A way on from a step, as it is labelled. */
export type Way = Pick<GraphEdge, 'kind' | 'label'>;

/** Something outside of the dialog that a step leads to: passing through it, or only when tapped. */
export interface Reach {
  to: 'dialog' | 'queue' | 'service';
  name: string;
  when: 'run' | 'tapped';
}

/** How a type of step is drawn: one file a type, one line in the list. A type without one is drawn by what it says. */
export interface Portrait {
  /** Step type's name. */
  of: string;
  draw(step: Step, sitting: Sitting): Pick<GraphNode, 'kind' | 'parts' | 'dialog'>;
  /** The way into one of its blocks, `outcomes.failed`; left out, the block's own name. */
  into?(block: string, step: Step, sitting: Sitting): Way;
  /** The way to what stands below it; nothing where it never goes there. Left out, a way without a word. */
  onward?(step: Step, sitting: Sitting): Way | undefined;
  /** What it leads to outside of its dialog. */
  reaches?(step: Step, sitting: Sitting): Reach[];
  /** The other step of the dialog that it goes to, by its place. */
  back?(step: Step, sitting: Sitting): string | undefined;
}
