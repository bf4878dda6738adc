import { parseChoiceId, type Tapped } from '../choice-id.js';
import { asking, popFrame } from '../frames.js';
import type { Message } from '../message.js';
import { type Moment, topFrame } from '../moment.js';
import { repeatQuestion, resume, runStack } from '../run-stack.js';
import { prefixDefault } from '../speak.js';
import { personChoice } from './menu.js';
import { startDialog } from './start-dialog.js';

/** A tap on a choice whose question or dialog is over: says so, and goes on with what is asked now. */
function stale(moment: Moment): void {
  const waiting = asking(moment);
  prefixDefault(moment, 'stale-choice');
  if (waiting) repeatQuestion(moment, waiting);
  else prefixDefault(moment, 'anything-else');
}

/** An answer to a question that still waits, be it below one that came in between. */
function answer(moment: Moment, tapped: Extract<Tapped, { tap: 'answer' }>, text: string): void {
  const frame = moment.state.stack.findLast(
    (one) => one.waiting === 'answer' && one.dialog === tapped.dialog && one.step === tapped.step,
  );
  if (!frame) return stale(moment);
  while (topFrame(moment) !== frame) popFrame(moment);
  if (!resume(moment, frame, { reply: 'answer', text, choice: tapped.value })) return stale(moment);
  runStack(moment);
}

/** @returns false for an id that is none of ours: then the words count. */
export function tap(moment: Moment, id: string, message: Message): boolean {
  const tapped = parseChoiceId(id);
  if (!tapped) return false;
  moment.state.unreadable = 0;
  if (tapped.tap === 'answer') answer(moment, { ...tapped, value: moment.state.offered[id]?.value ?? tapped.value }, message.text);
  else if (tapped.dialog === personChoice || moment.project.dialogs.has(tapped.dialog)) startDialog(moment, tapped.dialog, message);
  else stale(moment);
  return true;
}
