/** Offsets into the file's text, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How a scalar was written: what maps an offset in its value back to the file. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends Span {
  kind: 'scalar';
  value: string | number | boolean | null;
  style: Style;
}

export interface ListNode extends Span {
  kind: 'list';
  items: readonly SourceNode[];
}

export interface Entry {
  key: string;
  keySpan: Span;
  value: SourceNode;
}

export interface MapNode extends Span {
  kind: 'map';
  /** In the order of the file; a key stands once. */
  entries: readonly Entry[];
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** A YAML file, read: nodes that know where they stand. */
export interface SourceDocument {
  file: string;
  text: string;
  /** Offsets at which lines begin. */
  lines: readonly number[];
  root: SourceNode;
}

export type Path = readonly (string | number)[];

/** The node at a path, if there is one. */
export function nodeAt(node: SourceNode | undefined, path: Path): SourceNode | undefined {
  let here = node;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.find((entry) => entry.key === String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}

/** The plain JavaScript value of a node. */
export function valueOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(valueOf);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, valueOf(entry.value)]));
}
