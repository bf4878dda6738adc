import type { Reading } from '../../dialog/slot-type.js';
import { readAnnouncement } from '../announcement.js';
import { answersOf, type Correction, correctable, findCorrection } from '../correction.js';
import { moveTo, popFrame, waitAt } from '../frames.js';
import type { Message } from '../message.js';
import { type Moment, topFrame } from '../moment.js';
import { askOf, runsInto } from '../place.js';
import { runStack } from '../run-stack.js';
import { readSlot, slotContext } from '../slot-context.js';
import { forgetSlot, setSlot } from '../slots.js';
import { prefixDefault } from '../speak.js';
import type { Frame } from '../state.js';
import { takeBack } from '../timers.js';

/** The last answer, and what the message says it should be. Free text is a value only where it is announced. */
function lastAnswer(moment: Moment, text: string): Correction | undefined {
  const frame = correctable(moment).find((one) => answersOf(moment, one).length > 0);
  const [slot] = frame ? answersOf(moment, frame) : [];
  if (!frame || !slot) return undefined;
  const { words = text, firm = false } = readAnnouncement(text) ?? {};
  const found: Reading[] = slot.type.find?.(text, slotContext(moment, slot)) ?? [];
  const read = words === '' ? [] : readSlot(moment, slot, words).filter((reading) => firm || reading.fit !== 'loose');
  return { frame, slot, readings: found.length > 0 ? found : read, words };
}

/** A dialog that ended goes on above the one that runs; where that one had run it, it waits for what comes back once more. */
function bringUp(moment: Moment, frame: Frame): void {
  if (moment.state.stack.includes(frame)) {
    while (topFrame(moment) !== frame) popFrame(moment);
    return;
  }
  const below = topFrame(moment);
  const steps = [...(moment.project.dialogs.get(below?.dialog ?? '')?.places.values() ?? [])];
  const step = steps.find((one) => runsInto(one)?.run === frame.dialog && below?.slots[runsInto(one)!.into] !== undefined);
  if (below && step) {
    moveTo(below, step.place);
    waitAt(below, step, 'dialog');
    below.into = runsInto(step)!.into;
    forgetSlot(below, below.into);
  }
  moment.state.stack.push(frame);
}

/** Back to the question of a slot; what was said before it was asked is asked in its turn, and nothing is left out on the way there. */
function whereTo({ project }: Moment, { dialog: name, place, waiting, early }: Frame, slot: string): string | undefined {
  const dialog = project.dialogs.get(name)!;
  const ask = askOf(dialog, slot)?.place;
  const order = [...dialog.places.keys()];
  const waits = place !== undefined && (waiting === 'answer' || waiting === 'dialog') && dialog.places.has(place);
  const isAhead = ask !== undefined && place !== undefined && (early?.includes(slot) === true || order.indexOf(ask) > order.indexOf(place));
  return waits && isAhead ? place : ask;
}

/** What was planned on the strength of an answer is not sent on it: steps after its question plan anew. */
function takeBackFrom(moment: Moment, frame: Frame, slot: string): void {
  const dialog = moment.project.dialogs.get(frame.dialog)!;
  const order = [...dialog.places.keys()];
  const ask = order.indexOf(askOf(dialog, slot)?.place ?? '');
  for (const place of Object.keys(frame.planned ?? {})) if (order.indexOf(place) > ask) takeBack(moment, frame, place);
}

/** Goes back to the question of a slot, whose answer is forgotten; a dialog that ended goes on. */
export function reopen(moment: Moment, frame: Frame, slot: string): void {
  bringUp(moment, frame);
  delete moment.state.ended;
  takeBackFrom(moment, frame, slot);
  const place = whereTo(moment, frame, slot);
  forgetSlot(frame, slot);
  moveTo(frame, place);
}

/**
 * "No, that's wrong", "I meant …": an answer is forgotten, and replaced where the message brings a new one.
 * @returns false where there is nothing to correct.
 */
export function correct(moment: Moment, { text }: Message): boolean {
  const correction = findCorrection(moment, text) ?? lastAnswer(moment, text);
  if (!correction) return false;
  const { frame, slot, readings, words } = correction;
  const isEarly = frame.early?.includes(slot.name);
  reopen(moment, frame, slot.name);
  const [reading] = readings;
  if (readings.length > 1) frame.heard[slot.name] = words;
  else if (reading) {
    setSlot(moment, frame, slot.name, { value: reading.value, ...(reading.fields && { fields: reading.fields }) });
    frame.answered.push(slot.name);
    if (isEarly) frame.early = [...(frame.early ?? []), slot.name];
  } else prefixDefault(moment, 'corrected');
  runStack(moment);
  return true;
}
