import type { Slot } from '../../dialog/project.js';
import { numberFormat } from '../../dialog/texts/formats.js';
import { localeOf } from '../../dialog/texts/locale.js';
import type { Reading, SlotContext, SlotValue, Value } from '../../dialog/slot-type.js';
import { around, onePerClass, together } from './candidates.js';
import { classOf, type Questions } from './questions.js';
import { type Sendable, sendables } from './sendable.js';

/** An answer that a slot takes. */
export interface Sample extends SlotValue {
  /** What the customer writes or sends. */
  words?: string;
  kind?: Sendable;
  /** Can it be said before it is asked? */
  found: boolean;
}

const plain = ['ja', 'nein', 'yes', 'no', '1', '7', '50', 'morgen', 'gestern', 'tomorrow', 'yesterday', '10:00', '12345', 'Anna Schmidt'];
const ranks = { exact: 0, likely: 1, loose: 2 };

/** Texts that a type of slot may read, those of its own documentation first. */
function textsFor(slot: Slot, context: SlotContext, questions: Questions): string[] {
  const asked = [...questions.values()].filter(({ path }) => path[0] === slot.name);
  const limits = Object.values((slot.options ?? {}) as object).filter((value): value is number => typeof value === 'number');
  const numbers = numberFormat(localeOf(context.language), { useGrouping: false, maximumFractionDigits: 10 });
  const constants = around([...asked.flatMap((question) => [...question.constants]), ...limits]).map((value) => (typeof value === 'number' ? numbers.format(value) : String(value)));
  const { type } = slot;
  const own = type.samples?.(context, together([...new Set(asked.flatMap(({ within }) => [...within]))])) ?? [];
  const choices = (type.choices?.(context) ?? []).map(({ title }) => title);
  const foreign = ({ language = context.language }: { language?: string }): number => Number(language !== context.language);
  const documented = type.docs.reads.toSorted((left, right) => foreign(left) - foreign(right)).map(({ text }) => text);
  return [...new Set([...own, ...choices, ...documented, ...constants, ...plain])];
}

/** The only reading that fits best. */
function clear(readings: readonly Reading[]): Reading | undefined {
  const rank = Math.min(...readings.map(({ fit }) => ranks[fit]));
  const best = readings.filter(({ fit }) => ranks[fit] === rank);
  return best.length === 1 ? best[0] : undefined;
}

function same(left: SlotValue, right: SlotValue): boolean {
  return JSON.stringify(left.value) === JSON.stringify(right.value);
}

function isFound(slot: Slot, words: string, reading: Reading, context: SlotContext): boolean {
  const found = slot.type.find?.(words, context) ?? [];
  return found.length === 1 && same(found[0]!, reading);
}

function toSample({ value, fields }: Reading, rest: Omit<Sample, 'value' | 'fields'>): Sample {
  return { value, ...(fields && { fields }), ...rest };
}

/** By what a value differs for those that ask: the answers to all that it asks about it. */
export function classOfValue(slot: Slot, { value, fields = {} }: SlotValue, questions: Questions): string {
  return [...questions.values()].filter(({ path }) => path[0] === slot.name)
    .map((question) => classOf(question, question.path.length === 1 ? value : fields[question.path[1]!])).join('|');
}

/** Makes up what no sample has: a field that is asked about, with each value that it is compared with. */
function withFields(slot: Slot, samples: readonly Sample[], questions: Questions): Sample[] {
  const [first] = samples;
  const asked = [...questions.values()].filter(({ path }) => path[0] === slot.name && path.length === 2);
  if (!first || asked.length === 0 || !slot.type.fields) return [];
  const unsaid: Omit<Sample, 'words'> = { value: first.value, found: false };
  return asked.flatMap(({ path, constants }) => [...around(constants), 'something else'].map((constant): Sample => ({ ...unsaid, fields: { ...first.fields, [path[1]!]: constant as Value } })));
}

/**
 * Answers to a slot, one for each way that the dialog could go by them. One without `words` can be remembered, but
 * nobody knows what to write for it; none where nobody can write any.
 */
export function samplesOf(slot: Slot, context: SlotContext, questions: Questions): Sample[] {
  const written = textsFor(slot, context, questions).flatMap((words): Sample[] => {
    const reading = clear(slot.type.read(words, context));
    return reading ? [toSample(reading, { words, found: isFound(slot, words, reading, context) })] : [];
  });
  const sent = (Object.keys(sendables) as Sendable[]).flatMap((kind): Sample[] => {
    const reading = slot.type.readAttachment?.(sendables[kind], context);
    return reading ? [toSample(reading, { kind, found: false })] : [];
  });
  const all = [...sent, ...written];
  return onePerClass([...all, ...withFields(slot, all, questions)], (sample) => classOfValue(slot, sample, questions));
}
