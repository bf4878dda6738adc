import { type Entry, nodeAt, type Path, type SourceDocument, type SourceNode, type Span } from '../../source/node.js';

/** Puts a text in the place of a span of the file. */
export interface Edit extends Span {
  text: string;
}

const breaks = (text: string): number => text.split('\n').length - 1;

/** A file's text with edits made, which must not overlap; every line below stays where it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((left, right) => right.start - left.start).reduce((whole, { start, end, text: given }) => {
    const lost = breaks(whole.slice(start, end)) - breaks(given);
    return whole.slice(0, start) + given + '\n'.repeat(Math.max(0, lost)) + whole.slice(end);
  }, text);
}

function parentOf(document: SourceDocument, path: Path): SourceNode | undefined {
  return nodeAt(document.root, path.slice(0, -1));
}

function isFlow({ text }: SourceDocument, node: Span): boolean {
  return text[node.start] === '{' || text[node.start] === '[';
}

function entryAt(document: SourceDocument, path: Path): Entry | undefined {
  const parent = parentOf(document, path);
  return parent?.kind === 'map' ? parent.entries.find(({ key }) => key === String(path.at(-1))) : undefined;
}

const blank = ({ start, end }: Span): Edit => ({ start, end, text: '' });

/** Of parts between commas one, with a comma. */
function cutFlow(parts: readonly Span[], index: number): Edit {
  const next = parts[index + 1];
  if (next) return blank({ start: parts[index]!.start, end: next.start });
  return blank({ start: parts[index - 1]!.end, end: parts[index]!.end });
}

function entrySpan({ keySpan, value }: Entry): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.end) };
}

/** Removes a key with what stands under it; `undefined` where nothing else would be left. */
export function removeEntry(document: SourceDocument, path: Path): Edit[] | undefined {
  const parent = parentOf(document, path);
  const entry = entryAt(document, path);
  if (parent?.kind !== 'map' || !entry || parent.entries.length < 2) return undefined;
  if (isFlow(document, parent)) return [cutFlow(parent.entries.map(entrySpan), parent.entries.indexOf(entry))];
  const { start, end } = entrySpan(entry);
  return [blank({ start, end: entry.value.kind === 'scalar' && entry.value.value === null ? document.text.indexOf(':', start) + 1 : end })];
}

/** Removes an item of a list; a list that had no other is written `[]`. */
export function removeItem(document: SourceDocument, path: Path): Edit[] | undefined {
  const parent = parentOf(document, path);
  const index = Number(path.at(-1));
  const item = parent?.kind === 'list' ? parent.items[index] : undefined;
  if (parent?.kind !== 'list' || !item) return undefined;
  if (parent.items.length === 1) return emptyList(document, path.slice(0, -1));
  if (isFlow(document, parent)) return [cutFlow(parent.items, index)];
  const dash = document.text.lastIndexOf('-', item.start - 1);
  return /^-\s+$/.test(document.text.slice(dash, item.start)) ? [blank({ start: dash, end: item.end })] : undefined;
}

/** Writes `[]` for a list under a key. */
export function emptyList(document: SourceDocument, path: Path): Edit[] | undefined {
  const entry = entryAt(document, path);
  const list = entry?.value;
  if (!entry || list?.kind !== 'list' || list.items.length === 0) return undefined;
  if (isFlow(document, list)) return [{ ...list, text: '[]' }];
  const colon = document.text.indexOf(':', entry.keySpan.end) + 1;
  return [{ start: colon, end: colon, text: ' []' }, blank(list)];
}

/** Writes a value, in one line, in the place of what stands at a path. */
export function replaceValue(document: SourceDocument, path: Path, value: unknown): Edit[] | undefined {
  const node = nodeAt(document.root, path);
  if (!node || node.end <= node.start) return undefined;
  return [{ start: node.start, end: node.end, text: JSON.stringify(value) }];
}

export function renameKey(document: SourceDocument, path: Path, key: string): Edit[] | undefined {
  const entry = entryAt(document, path);
  return entry && [{ ...entry.keySpan, text: /^[a-z][\w-]*$/i.test(key) && !/^(yes|no|on|off|true|false|null|y|n)$/i.test(key) ? key : JSON.stringify(key) }];
}

/** Two keys of the same map change places, and keep what stands under them. */
export function swapKeys(document: SourceDocument, path: Path, other: Path): Edit[] | undefined {
  const [left, right] = [entryAt(document, path), entryAt(document, other)];
  if (!left || !right) return undefined;
  const written = ({ keySpan }: Entry): string => document.text.slice(keySpan.start, keySpan.end);
  return [{ ...left.keySpan, text: written(right) }, { ...right.keySpan, text: written(left) }];
}

/** Two values that were written in one line each change places. */
export function swapValues(document: SourceDocument, path: Path, other: Path): Edit[] | undefined {
  const [left, right] = [nodeAt(document.root, path), nodeAt(document.root, other)];
  if (!left || !right) return undefined;
  const written = [left, right].map(({ start, end }) => document.text.slice(start, end));
  if (written.some((text) => text.includes('\n')) || written[0] === written[1]) return undefined;
  const inFlow = [path, other].some((each) => { const parent = parentOf(document, each); return parent !== undefined && isFlow(document, parent); });
  const plain = (text: string): string => (inFlow && !/^["'[{]/.test(text) ? JSON.stringify(text) : text);
  return [{ start: left.start, end: left.end, text: plain(written[1]!) }, { start: right.start, end: right.end, text: plain(written[0]!) }];
}
