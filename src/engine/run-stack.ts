import type { Flow, Reply } from '../dialog/step-type.js';
import type { Step } from '../dialog/project.js';
import { applyFlow } from './apply-flow.js';
import { isIdle, moveTo, popFrame } from './frames.js';
import { EndlessDialogError, languageOf, type Moment, stepOf, titleOf, topFrame } from './moment.js';
import { prefixDefault } from './speak.js';
import { runsInto, slotOf } from './place.js';
import { comeTo } from './slots.js';
import { createTurn } from './step-turn.js';
import { showTaken } from './take-over.js';
import type { Frame } from './state.js';

/** Gives a waiting step its reply. `undefined`: it can do nothing with it, and still waits. */
export function resume(moment: Moment, frame: Frame, reply: Reply): Flow | undefined {
  const step = stepOf(moment, frame);
  if (step) moment.observer.reply?.(frame.dialog, step, reply);
  const flow = step?.type.resume?.(step, createTurn(moment, frame, step), reply);
  if (step && flow) applyFlow(moment, frame, step, flow);
  return flow;
}

/** Repeats the question that an interruption left open. */
export function repeatQuestion(moment: Moment, frame: Frame): void {
  resume(moment, frame, { reply: 'again' });
}

/** What the question asks for, as its slot calls it. */
function askedTitle(moment: Moment, frame: Frame): string {
  const slot = /^ask:(.+)$/.exec(frame.step ?? '')?.[1] ?? '';
  return moment.project.dialogs.get(frame.dialog)?.slots.get(slot)?.title?.render(languageOf(moment), {}) ?? '';
}

/** Goes on where the dialog on top stands: with its next step, or with the question that it had asked. */
export function goOn(moment: Moment): void {
  const frame = topFrame(moment);
  if (frame?.waiting !== 'answer') return runStack(moment);
  prefixDefault(moment, 'where-were-we', { title: titleOf(moment, frame.dialog), slot: askedTitle(moment, frame) });
  repeatQuestion(moment, frame);
}

/** Goes on, or offers further help after what has been put before the next words: nothing is left to go on with. */
export function goOnOrOffer(moment: Moment): void {
  goOn(moment);
  if (isIdle(moment) && moment.prefix.length > 0) prefixDefault(moment, 'anything-else');
}

function runStep(moment: Moment, frame: Frame, step: Step): void {
  if (moment.stepsLeft-- <= 0) throw new EndlessDialogError(frame.dialog);
  moment.observer.step?.(frame.dialog, step);
  const asked = slotOf(step);
  if (asked !== undefined) comeTo(frame, asked);
  if (asked !== undefined && !runsInto(step)) showTaken(moment, frame, asked);
  applyFlow(moment, frame, step, step.type.run(step, createTurn(moment, frame, step)));
}

/** Ends a pause whose time has come and whose next words would reach the customer. @returns whether it did */
function endPause(moment: Moment, frame: Frame): boolean {
  if (frame.until !== undefined && frame.until > moment.event.now) return false;
  if (moment.event.event === 'time' && !moment.event.windowOpen) return false;
  if (!resume(moment, frame, { reply: 'time' })) moveTo(frame, stepOf(moment, frame)?.next);
  return true;
}

/** Goes on until somebody is waited for, or nothing is left to do. */
export function runStack(moment: Moment): void {
  while (moment.state.speaker === 'bot') {
    const frame = topFrame(moment);
    if (!frame || frame.waiting === 'answer' || frame.waiting === 'outcome') return;
    if (frame.waiting === 'time') {
      if (!endPause(moment, frame)) return;
      continue;
    }
    if (frame.waiting === 'dialog') {
      if (!resume(moment, frame, { reply: 'returned' })) moveTo(frame, stepOf(moment, frame)?.next);
      continue;
    }
    const step = stepOf(moment, frame);
    if (step) runStep(moment, frame, step);
    else {
      popFrame(moment);
      if (topFrame(moment)?.waiting === 'answer') goOn(moment);
    }
  }
}
