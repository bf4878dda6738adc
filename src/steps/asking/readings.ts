import { isDeepStrictEqual } from 'node:util';
import type { Slot } from '../../dialog/project.js';
import type { Choice, Reading, SlotValue, Value } from '../../dialog/slot-type.js';
import type { Reply, Turn } from '../../dialog/step-type.js';

type Answer = Omit<Extract<Reply, { reply: 'answer' }>, 'reply'>;
type Candidate = SlotValue & { title: string };

const ranks = { exact: 0, likely: 1, loose: 2 };

/** The readings that fit best. */
function best(readings: readonly Reading[]): Reading[] {
  const rank = Math.min(...readings.map((reading) => ranks[reading.fit]));
  return readings.filter((reading) => ranks[reading.fit] === rank);
}

/** What an answer could mean, while the customer is asked which. */
export function candidatesOf(turn: Turn): Candidate[] {
  return (turn.memory.candidates ?? []) as unknown as Candidate[];
}

/** What the customer may tap: the candidates of an answer that meant several things, else the slot's own choices. */
export function choicesOf(turn: Turn, slot: Slot): Choice[] {
  const several = candidatesOf(turn);
  return several.length > 0 ? several.map((candidate, index) => ({ value: String(index), title: candidate.title })) : (turn.choices(slot) ?? []);
}

/** What an answer means: a file where the slot takes one, a tap, or words. */
export function readingsOf(turn: Turn, slot: Slot, answer: Answer): Reading[] {
  const [sent] = (answer.attachments ?? []).flatMap((attachment) => turn.readAttachment(slot, attachment) ?? []);
  if (sent) return [sent];
  const tapped = candidatesOf(turn)[Number(answer.choice ?? NaN)];
  if (tapped) return [{ ...tapped, fit: 'exact' }];
  const choice = turn.choices(slot)?.find((one) => one.value === answer.choice);
  if (!choice) return answer.text === '' ? [] : best(readWithin(turn, slot, answer.text));
  const [reading] = best(turn.read(slot, choice.title));
  return [reading ?? { value: choice.value, fit: 'exact' }];
}

/** What words mean: something that was offered before anything else, and where a number may be a row's as well, both. */
function readWithin(turn: Turn, slot: Slot, text: string): Reading[] {
  const offered = candidatesOf(turn);
  const readings = turn.read(slot, text, offered);
  const among = readings.filter(({ value }) => offered.some((candidate) => isDeepStrictEqual(candidate.value, value)));
  const meant = among.length > 0 ? among : readings;
  const row = rowMeant(text, offered);
  const isEither = row && offered.length > 2 && meant.length > 0 && meant.every(({ fit, value }) => fit !== 'exact' && !isDeepStrictEqual(value, row.value));
  return isEither ? [{ ...row, fit: 'likely' }, ...meant.map((reading) => ({ ...reading, fit: 'likely' as const }))] : meant;
}

function rowMeant(text: string, offered: readonly Candidate[]): Candidate | undefined {
  const written = /^\s*(\d{1,2})[.)\s]*$/.exec(text)?.[1];
  return written === undefined ? undefined : offered[Number(written) - 1];
}

/** Keeps the readings of an answer that may mean several things: they are what is asked for now. */
export function keepCandidates(turn: Turn, slot: Slot, readings: readonly Reading[]): void {
  turn.memory.candidates = readings.map(({ value, fields, title }) => {
    const kept = { value, ...(fields && { fields }) };
    return { ...kept, title: title ?? turn.show(slot, kept) };
  }) as Value[];
}
