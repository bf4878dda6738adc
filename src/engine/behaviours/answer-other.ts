import { asking } from '../frames.js';
import type { Message } from '../message.js';
import { languageOf, type Moment } from '../moment.js';
import { findOtherAnswer, type OtherAnswer } from '../other-answer.js';
import { askOf, isPast } from '../place.js';
import { repeatQuestion, runStack } from '../run-stack.js';
import { slotContext } from '../slot-context.js';
import { setSlot } from '../slots.js';
import { prefixDefault } from '../speak.js';
import { reopen } from './correct.js';

/** The question of it was left out: the dialog goes back there, and on with the answer. */
function catchUp(moment: Moment, { frame, slot, reading: { value, fields } }: OtherAnswer): void {
  reopen(moment, frame, slot.name);
  setSlot(moment, frame, slot.name, { value, ...(fields && { fields }) });
  frame.answered.push(slot.name);
  runStack(moment);
}

/** It is still to be asked, and then need not be. */
function keep(moment: Moment, { frame, slot, reading: { value, fields } }: OtherAnswer): void {
  const known = { value, ...(fields && { fields }) };
  setSlot(moment, frame, slot.name, known);
  frame.answered = [slot.name, ...frame.answered];
  frame.early = [...(frame.early ?? []), slot.name];
  const title = slot.title?.render(languageOf(moment), {});
  prefixDefault(moment, 'noted', { value: slot.type.show(known, slotContext(moment, slot)), ...(title !== undefined && { title }) });
  const waiting = asking(moment);
  if (waiting) repeatQuestion(moment, waiting);
}

/** An answer to a question that was left out, or that is still to come. */
export function answerOther(moment: Moment, { text }: Message): boolean {
  const other = findOtherAnswer(moment, text);
  if (!other) return false;
  const { frame, slot } = other;
  const ask = askOf(moment.project.dialogs.get(frame.dialog)!, slot.name);
  if (ask && frame.place !== undefined && isPast(ask.place, frame.place)) catchUp(moment, other);
  else keep(moment, other);
  return true;
}
