import type { SlotValue } from '../../dialog/slot-type.js';
import type { Beginning } from './explore.js';
import { callerName } from './caller.js';
import { timesFor } from './days.js';
import type { Move } from './move.js';
import type { Proof } from './proof.js';
import type { Sample } from './samples.js';
import type { StrangeValues } from './strange-values.js';

/** What another dialog hands on. */
export interface Given {
  slots: readonly string[];
  /** Values that are none of those that the slots have. */
  strange: StrangeValues;
}

/** What other dialogs hand on to this one, each set of slots once. */
export type HandedOn = readonly Given[];

function valueOf({ value, fields }: Sample): SlotValue {
  return { value, ...(fields && { fields }) };
}

/** What another dialog hands on where no answer is known. */
const unknown: Sample = { value: 'sample', found: false };

/** All with their first value, then one after the other with each of its values; only so as it is, where a value is strange. */
function variations(proof: Proof, { slots, strange }: Given): Record<string, SlotValue>[] {
  const samplesOf = (slot: string): readonly Sample[] => {
    const samples = proof.samples.get(slot) ?? [];
    return samples.length > 0 ? samples : [unknown];
  };
  const first = Object.fromEntries(slots.flatMap((slot) => samplesOf(slot).slice(0, 1).map((sample) => [slot, valueOf(sample)] as const)));
  const odd = Object.entries(strange).map(([slot, value]): [string, SlotValue] => [slot, { value }]);
  if (odd.length > 0) return [{ ...first, ...Object.fromEntries(odd) }];
  return [first, ...slots.flatMap((slot) => samplesOf(slot).slice(1).map((sample) => ({ ...first, [slot]: valueOf(sample) })))];
}

type Said = Extract<Move, { move: 'says' }>;

function say({ dialog }: Proof, words: string, kind?: Sample['kind']): Said {
  return { move: 'says', meant: 'start', words, intent: dialog.name, ...(kind && { kind }) };
}

/** Of several, should the first be taken for something else: "bye" is, before any dialog is. */
const mostPlain = 4;

/** Examples with placeholders, one for each set of slots that they name, with values in them. */
function filledIn({ examples, samples }: Proof): string[] {
  const bySlots = new Map<string, string>();
  for (const example of examples) {
    const slots = [...example.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim());
    const key = [...slots].sort().join();
    if (slots.length === 0 || bySlots.has(key)) continue;
    bySlots.set(key, example.replace(/\{([^{}]*)\}/g, (whole, name: string) => samples.get(name.trim())?.find(({ words }) => words !== undefined)?.words ?? whole));
  }
  return [...bySlots.values()];
}

/** The customer's wish with what it may say already: nothing, each slot, or all of them. */
function wishes(proof: Proof): Said[] {
  const { samples } = proof;
  const first = proof.examples.find((example) => !example.includes('{')) ?? '';
  const said = [...samples.values()].map((list) => list.filter(({ found, words }) => found && words !== undefined)).filter((list) => list.length > 0);
  const sent = [...samples.values()].flat().filter(({ kind }) => kind !== undefined);
  return [
    say(proof, first),
    ...filledIn(proof).map((words) => say(proof, words)),
    ...said.flatMap((list) => list.map(({ words }) => say(proof, `${first} ${words}`))),
    ...(said.length > 1 ? [say(proof, [first, ...said.map(([sample]) => sample!.words)].join(' '))] : []),
    ...sent.map(({ kind }) => say(proof, first, kind)),
  ];
}

/** What is handed on, and beside it what the customer said before or the dialog before knew: one such slot, or all of them. */
function alsoKnown({ samples }: Proof, handedOn: HandedOn): HandedOn {
  const found = [...samples].filter(([, list]) => list.some((sample) => sample.found)).map(([name]) => name);
  const more = [...found.map((name) => [name]), ...(found.length > 1 ? [found] : [])];
  const all = handedOn.flatMap(({ slots, strange }): Given[] => [slots, ...more.map((known) => [...new Set([...slots, ...known])])].map((names) => ({ slots: names, strange })));
  return [...new Map(all.map((given) => [`${[...given.slots].sort().join()} ${JSON.stringify(given.strange)}`, given])).values()];
}

type Begun = Omit<Beginning, 'start'> & Pick<Beginning['start'], 'slots' | 'strange' | 'isRun'>;

/** Every way in which a dialog begins: by the customer, with more or less said already, or run by another dialog. */
export function beginningsOf(proof: Proof, handedOn: HandedOn, isStarted: boolean): Beginning[] {
  const { loaded: { dialog: { slots } }, arena: { language } } = proof;
  const others = proof.examples.filter((example) => !example.includes('{')).slice(1, mostPlain).map((words) => say(proof, words));
  const own = isStarted ? [
    ...wishes(proof).map((move) => ({ move, slots: [], isRun: false })),
    ...others.map((move) => ({ move, slots: [], isRun: false, otherwise: true as const })),
  ] : [];
  const run = alsoKnown(proof, handedOn).flatMap(({ slots: names, strange }) => {
    const known = names.filter((name) => slots.has(name));
    const isStrange = Object.keys(strange).length > 0 && { strange };
    return variations(proof, { slots: known, strange }).map((given) => ({ move: { move: 'says' as const, meant: 'start' as const, words: callerName, intent: callerName }, given, slots: known, isRun: true, ...isStrange }));
  });
  return timesFor(proof.questions, proof.bot).flatMap(({ open, at }) => [...own, ...run].map(({ move, given, otherwise, ...start }: Begun): Beginning => ({ move, ...(given && { given }), ...(otherwise && { otherwise }), start: { ...start, open, at, language } })));
}
