import type { Path, ScalarNode } from '../source/node.js';
import type { Range } from '../diagnostics/diagnostic.js';
import type { LoadedStep } from '../dialog/load/read-steps.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import { rangeInText, rangeOf } from '../source/range-of.js';

/** A place where a text, a condition or a step reads a name. */
export interface Read {
  how: 'text' | 'template' | 'condition' | 'value';
  /** The slot, the result, or what is built in. */
  name: string;
  path: readonly string[];
  range: Range;
  /** The step that reads; `undefined` outside of steps. */
  at: LoadedStep | undefined;
  /** The text's or condition's path in the file. */
  of: Path;
  /** Of a text: where the name stands in it. */
  text?: { language: string; source: string; start: number; end: number; node: ScalarNode };
}

/** Everything that a dialog reads, in the order of the file. */
export function readsOf(loaded: LoadedDialog): Read[] {
  return [...loaded.marks.flatMap((mark) => readsIn(mark, undefined, loaded)), ...loaded.steps.flatMap((step) => step.marks.flatMap((mark) => readsIn(mark, step, loaded)))];
}

function readsIn(mark: LoadedStep['marks'][number], at: LoadedStep | undefined, { findings: { document } }: LoadedDialog): Read[] {
  const of = mark.path;
  if (mark.mark === 'value') {
    const path = mark.name.split('.');
    return [{ how: 'value', name: path[0]!, path, range: rangeOf(document, of), at, of }];
  }
  if (mark.mark === 'condition' && mark.node) {
    const { node } = mark;
    return mark.condition.references.map(({ path, start, end }) => ({ how: 'condition', name: path[0]!, path, range: rangeInText(document, node, start, end), at, of }));
  }
  if (mark.mark !== 'text' && mark.mark !== 'template' && mark.mark !== 'address' && mark.mark !== 'file') return [];
  const [first] = mark.nodes.keys();
  const how = mark.mark === 'text' ? 'text' : 'template';
  return mark.text.references.flatMap(({ language, path, start, end }) => {
    const node = mark.nodes.get(language);
    if (!node || (how === 'template' && language !== first)) return [];
    return [{ how, name: path[0]!, path, range: rangeInText(document, node, start, end), at, of, text: { language, source: String(node.value), start, end, node } }];
  });
}

/** Whether the value itself is shown, `{{ city }}`, with what stands after it up to the braces: `| date`. */
export function shownAs({ how, text }: Read): string | undefined {
  if (how !== 'text' || !text || !/\{\{-?\s*$/.test(text.source.slice(0, text.start))) return undefined;
  return /^([^{}]*?)-?\}\}/.exec(text.source.slice(text.end))?.[1]?.trim();
}

/** Whether a text is ready for the name to be unset: it asks for it, or says what stands instead. */
export function isGuarded({ text, path }: Read): boolean {
  if (!text) return false;
  const name = path.join('.').replace(/[.\\]/g, '\\$&');
  const [root] = path;
  return new RegExp(`\\{%-?\\s*(?:if|elsif|unless|case|for \\w+ in)\\b[^%]*\\b(?:${name}|${root})\\b`).test(text.source) || /^[^{}]*\|\s*default\b/.test(text.source.slice(text.end));
}
