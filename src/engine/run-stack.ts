import type { Flow, Reply } from '../dialog/step-type.js';
import type { Step } from '../dialog/project.js';
import { applyFlow } from './apply-flow.js';
import { moveTo, popFrame } from './frames.js';
import { EndlessDialogError, type Moment, stepOf, topFrame } from './moment.js';
import { prefixDefault } from './speak.js';
import { createTurn } from './step-turn.js';
import type { Frame } from './state.js';

/** Gives a waiting step its reply. `undefined`: it can do nothing with it, and still waits. */
export function resume(moment: Moment, frame: Frame, reply: Reply): Flow | undefined {
  const step = stepOf(moment, frame);
  const flow = step?.type.resume?.(step, createTurn(moment, frame, step), reply);
  if (step && flow) applyFlow(moment, frame, step, flow);
  return flow;
}

/** Repeats the question that an interruption left open. */
export function repeatQuestion(moment: Moment, frame: Frame): void {
  resume(moment, frame, { reply: 'again' });
}

/** After a dialog has ended: the one below goes on, or asks again what it had asked. */
function returnTo(moment: Moment, frame: Frame): void {
  if (frame.waiting === 'dialog') moveTo(frame, stepOf(moment, frame)?.next);
  if (frame.waiting !== 'answer') return;
  prefixDefault(moment, 'where-were-we');
  repeatQuestion(moment, frame);
}

function runStep(moment: Moment, frame: Frame, step: Step): void {
  if (moment.stepsLeft-- <= 0) throw new EndlessDialogError(frame.dialog);
  applyFlow(moment, frame, step, step.type.run(step, createTurn(moment, frame, step)));
}

/** Ends the dialog on top, and goes on below it. */
export function endDialog(moment: Moment): void {
  popFrame(moment);
  const below = topFrame(moment);
  if (below) returnTo(moment, below);
}

/** Goes on until somebody is waited for, or nothing is left to do. */
export function runStack(moment: Moment): void {
  while (moment.state.speaker === 'bot') {
    const frame = topFrame(moment);
    if (!frame || frame.waiting === 'answer' || frame.waiting === 'outcome') return;
    if (frame.waiting === 'dialog') moveTo(frame, stepOf(moment, frame)?.next);
    const step = stepOf(moment, frame);
    if (step) runStep(moment, frame, step);
    else endDialog(moment);
  }
}
