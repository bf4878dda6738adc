import type { Step } from '../dialog/project.js';

/** Where something stands in the author's files: 1-based. */
export type Place = Step['range'];

/** What a node is to somebody who reads the chat; it decides the look. */
export type NodeKind =
  /** The customer's words that begin it. */
  | 'customer'
  /** The bot speaks. */
  | 'bot'
  /** The bot speaks, and waits for an answer. */
  | 'question'
  /** An outside system is asked. */
  | 'service'
  /** The way parts. */
  | 'fork'
  /** Something is done that nobody sees. */
  | 'silent'
  /** Another dialog. */
  | 'dialog'
  /** Back to an earlier place. */
  | 'jump'
  /** A person takes over. */
  | 'person'
  /** It ends here. */
  | 'end';

/** What a node shows, from top to bottom. */
export type Part =
  /** What kind of thing it is: "asks for tracking_number". */
  | { part: 'heading'; text: string }
  /** What a thing is called: a service's operation, a queue. */
  | { part: 'name'; text: string }
  /** What is said. */
  | { part: 'words'; text: string }
  | { part: 'detail'; text: string }
  /** What follows is said another time instead. */
  | { part: 'or' }
  /** Buttons and rows; `dialog` is what a tap starts. */
  | { part: 'choices'; choices: readonly { title: string; dialog?: string }[] };

export interface GraphNode {
  /** A step's place, or a name of its own. */
  id: string;
  kind: NodeKind;
  parts: readonly Part[];
  /** The step that it shows, or nothing. */
  step?: Step;
  range?: Place;
  /** The dialog that it leads to. */
  dialog?: string;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** `answer` the customer's turn · `branch` one of several ways · `back` a loop · `link` to another dialog, when tapped. */
  kind: 'onward' | 'answer' | 'branch' | 'back' | 'link';
  label?: string;
  /** The block of the step `from` that it leads into, or `next`: what is counted. */
  way?: string;
}

/** A dialog, or a whole project, as nodes and edges in one language: nothing is drawn yet. */
export interface Graph {
  /** What it shows: `dialog` where it is one. */
  title: string;
  dialog?: string;
  language: string;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

/** How often each place of a dialog was come by: in transcripts, or by customers. */
export interface Counts {
  /** Step's place → times; nothing where nobody counts. */
  steps: Readonly<Record<string, number>>;
  /** `place/way` → times; nothing where nobody counts. */
  ways: Readonly<Record<string, number>>;
}
