import type { Slot } from '../../dialog/project.js';
import type { Reading } from '../../dialog/slot-type.js';
import { createFrame, moveTo } from '../frames.js';
import type { Message } from '../message.js';
import { type Moment, topFrame } from '../moment.js';
import { askOf } from '../place.js';
import { runStack } from '../run-stack.js';
import { readSlot, slotContext } from '../slot-context.js';
import { forgetSlot, setSlot } from '../slots.js';
import { prefixDefault } from '../speak.js';
import type { Frame } from '../state.js';

const lead = String.raw`nein|nee|ne|nö|falsch|quatsch|moment|stopp?|halt|sorry|entschuldigung|ups|oh|doch|das (?:war|ist) (?:falsch|verkehrt)|` +
  String.raw`no|nope|wrong|oops|wait|actually|that(?:'s| is| was) (?:wrong|not right)|i made a mistake|ich habe mich (?:vertippt|verschrieben)|vertippt`;
const meant = String.raw`ich mein(?:t)?e?|ich wollte sagen|gemeint (?:war|ist)|richtig (?:ist|wäre)|i mean(?:t)?|it should be|make (?:that|it)|it's|es ist|sondern`;
const correction = new RegExp(String.raw`^(?:(?:${lead}|${meant})(?![\p{L}\p{N}])[\s,.!:;–—-]*)+`, 'iu');
const announced = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${meant})(?![\p{L}\p{N}])`, 'iu');

/** The new value in "nein, ich meinte die rote": what stands behind the words of correcting. */
function corrected(text: string): string {
  return text.replace(correction, '').trim();
}

/** What the message says the slot should be. Free text is a value only where it is announced: "I meant …". */
function newReadings(moment: Moment, slot: Slot, { text }: Message): Reading[] {
  const found = slot.type.find?.(text, slotContext(moment, slot)) ?? [];
  if (found.length > 0) return found;
  const words = corrected(text);
  const readings = words === '' ? [] : readSlot(moment, slot, words);
  return readings.filter((reading) => reading.fit !== 'loose' || announced.test(text));
}

/** The dialog that runs, or the one that has just ended, with an answer to correct. */
function correctable(moment: Moment): Frame | undefined {
  const top = topFrame(moment);
  if (top) return top.answered.length > 0 && top.waiting !== 'outcome' ? top : undefined;
  const { ended } = moment.state;
  const dialog = ended && moment.project.dialogs.get(ended.dialog);
  return dialog && ended.answered.length > 0 ? { ...createFrame(dialog), ...structuredClone(ended) } : undefined;
}

/**
 * "No, that's wrong", "I meant …": the last answer is forgotten, and replaced where the message brings a new one.
 * @returns false where there is nothing to correct.
 */
export function correct(moment: Moment, message: Message): boolean {
  const frame = correctable(moment);
  const name = frame?.answered.at(-1);
  const dialog = frame && moment.project.dialogs.get(frame.dialog);
  const slot = dialog?.slots.get(name ?? '');
  const ask = dialog && askOf(dialog, name ?? '');
  if (!frame || !slot || !ask) return false;
  if (topFrame(moment) !== frame) moment.state.stack.push(frame);
  delete moment.state.ended;
  const readings = newReadings(moment, slot, message);
  forgetSlot(frame, slot.name);
  moveTo(frame, ask.place);
  const [reading] = readings;
  if (readings.length > 1) frame.heard[slot.name] = corrected(message.text);
  else if (reading) {
    setSlot(moment, frame, slot.name, { value: reading.value, ...(reading.fields && { fields: reading.fields }) });
    frame.answered.push(slot.name);
  } else prefixDefault(moment, 'corrected');
  runStack(moment);
  return true;
}
