import { fieldsOf } from '../../dialog/load/names-of.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Slot } from '../../dialog/project.js';
import type { SlotContext, SlotValue, Value } from '../../dialog/slot-type.js';
import type { ParsedText } from '../../dialog/texts/compile-text.js';
import { fieldValues, fits } from './candidates.js';
import { copiedPath } from './copied-path.js';
import { acceptedOf } from './samples.js';

/** A value that goes into what is reckoned. */
export interface Source {
  path: readonly string[];
  /** Plain values of it. */
  plain: readonly Value[];
  /** Those of these that it can have. */
  accepted(values: readonly (string | number | boolean)[]): Value[];
}

/** A slot that a step fills with what it reckons from others: `{{ to | minus: from }}`. */
export interface Reckoning {
  slot: Slot;
  sources: readonly Source[];
  /** Numbers that are written in it. */
  literals: readonly number[];
  /** One number with nothing but written numbers added and multiplied: what was not found for it there is none. */
  isLinear: boolean;
  /** What comes of values of its sources, in their order; `undefined`: nothing. */
  reckon(values: readonly Value[]): SlotValue | undefined;
}

/** Filters that can be reckoned backwards. */
const linear = new Set(['plus', 'minus', 'times']);

export type ContextOf = (options: unknown) => SlotContext;

function sourceOf(path: readonly string[], { dialog }: LoadedDialog, contextOf: ContextOf): Source | undefined {
  const [root = '', name = ''] = path;
  const slot = dialog.slots.get(root);
  if (slot && path.length === 1) return { path, plain: acceptedOf(slot, contextOf(slot.options)), accepted: (values) => acceptedOf(slot, contextOf(slot.options), values) };
  const field = fieldsOf(dialog.results.get(root) ?? []).get(name);
  if (!field || path.length !== 2) return undefined;
  return { path, plain: fieldValues(field, undefined), accepted: (values) => values.filter((value) => fits(field.type, value) && (!field.oneOf || field.oneOf.includes(String(value)))) };
}

function scopeOf(sources: readonly Source[], values: readonly Value[]): Record<string, Record<string, Value>> {
  const scope: Record<string, Record<string, Value>> = {};
  for (const [index, { path: [root = '', field = 'value'] }] of sources.entries()) scope[root] = { ...scope[root], [field]: values[index]! };
  return scope;
}

function reckoningOf(slot: Slot, text: ParsedText, loaded: LoadedDialog, contextOf: ContextOf): Reckoning | undefined {
  const paths = new Map(text.references.map(({ path }) => [path.join('.'), path]));
  const sources = [...paths.values()].flatMap((path) => sourceOf(path, loaded, contextOf) ?? []);
  if (sources.length < paths.size) return undefined;
  const context = contextOf(slot.options);
  const uses = text.uses.filter(({ language }) => language === text.uses[0]?.language);
  const literals = uses.flatMap(({ given }) => given.filter((one) => typeof one === 'number'));
  const isLinear = sources.length === 1 && sources[0]!.plain.every((one) => typeof one === 'number') && literals.length === uses.length && uses.every(({ filter }) => linear.has(filter));
  return {
    slot, sources, literals, isLinear,
    reckon(values) {
      const words = text.render(context.language, scopeOf(sources, values), 'data');
      return words === '' ? undefined : (slot.type.read(words, context)[0] ?? { value: words });
    },
  };
}

/** Slots that `set` fills by reckoning, the last first: what is asked of one may come from another. Without a reckoning: nobody can tell from what. */
export function reckoningsIn(loaded: LoadedDialog, contextOf: ContextOf): { name: string; reckoning: Reckoning | undefined }[] {
  return loaded.steps.flatMap(({ step, marks }) => (step.type.name === 'set' ? marks : [])).reverse().flatMap((mark) => {
    if (mark.mark !== 'template' || mark.text.references.length === 0 || copiedPath(mark.text)) return [];
    const name = String(mark.path.at(-1));
    const slot = loaded.dialog.slots.get(name);
    return [{ name, reckoning: slot && reckoningOf(slot, mark.text, loaded, contextOf) }];
  });
}
