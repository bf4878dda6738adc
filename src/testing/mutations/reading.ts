import type { FoundMark } from '../../dialog/load/compile-marks.js';
import type { LoadedStep } from '../../dialog/load/read-steps.js';
import { nodeAt, type Path, type SourceDocument, type SourceNode } from '../../source/node.js';
import type { Subject } from './mutant.js';

/** A part of a step as it was written. */
export interface Written {
  step: LoadedStep;
  /** From the file's root. */
  path: Path;
  /** From the step. */
  within: Path;
  node: SourceNode;
}

type TextMark = Extract<FoundMark, { text: unknown }>;

const startsWith = (path: Path, start: Path): boolean => start.every((each, index) => path[index] === each);

/** Everything in a step that is written there, without what stands in its blocks. */
export function* partsOf(step: LoadedStep, document: SourceDocument): Generator<Written> {
  const blocks = step.marks.filter(({ mark }) => mark === 'steps').map(({ path }) => path);
  yield* walk(step.path);

  function* walk(path: Path): Generator<Written> {
    const node = nodeAt(document.root, path);
    if (!node || blocks.some((block) => startsWith(path, block))) return;
    if (path.length > step.path.length) yield { step, path, within: path.slice(step.path.length), node };
    if (node.kind === 'map') for (const { key } of node.entries) yield* walk([...path, key]);
    if (node.kind === 'list') for (const index of node.items.keys()) yield* walk([...path, index]);
  }
}

/** Everything that is written in a dialog's steps. */
export function* partsIn({ loaded, document }: Subject): Generator<Written> {
  for (const step of loaded.steps) yield* partsOf(step, document);
}

/** A text of a dialog, in one language, with where it stands. */
export interface WrittenText {
  mark: TextMark;
  language: string;
  path: Path;
  source: string;
  /** The step it belongs to; none where it is a slot's. */
  step?: LoadedStep;
  /** As coverage names it. */
  key?: string;
}

/** What customers read of a dialog, language by language; the title is not part of it. */
export function* textsIn({ loaded }: Subject): Generator<WrittenText> {
  for (const step of loaded.steps) {
    for (const mark of step.marks) yield* languagesOf(mark, step);
  }
  for (const mark of loaded.marks) if (mark.path[0] === 'slots') yield* languagesOf(mark);
}

function* languagesOf(mark: FoundMark, step?: LoadedStep): Generator<WrittenText> {
  if (mark.mark !== 'text' && mark.mark !== 'plain-text') return;
  for (const [language, source] of Object.entries(mark.text.source)) {
    const path = [...mark.path, language];
    const within = step && mark.path.slice(step.path.length).join('.');
    yield { mark, language, path, source, ...(step && { step, key: `${step.step.place}/${within}.${language}` }) };
  }
}

/** What reaches a text: itself where it is a step's, else whatever asks for the slot. */
export function reachOf({ step, key }: WrittenText): { place?: string; text?: string } {
  return step && key !== undefined ? { place: step.step.place, text: key } : {};
}

/** A few words of a text. */
export function excerpt(text: string, most = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** The paths of all keys, in the order of the file. */
export function* keysIn(node: SourceNode, path: Path = []): Generator<Path> {
  if (node.kind === 'list') for (const [index, item] of node.items.entries()) yield* keysIn(item, [...path, index]);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    yield [...path, key];
    yield* keysIn(value, [...path, key]);
  }
}
