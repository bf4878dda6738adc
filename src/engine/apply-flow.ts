import type { Flow } from '../dialog/step-type.js';
import type { Dialog, Step } from '../dialog/project.js';
import { createFrame, moveTo, popFrame, waitAt } from './frames.js';
import { EndlessDialogError, type Moment, stackLimit } from './moment.js';
import { openCase } from './open-case.js';
import { askOf, placeOf } from './place.js';
import { prefill } from './prefill.js';
import { forgetSlot, setSlot } from './slots.js';
import type { Frame } from './state.js';
import { takeOver } from './take-over.js';

type Of<Name extends Flow['flow']> = Extract<Flow, { flow: Name }>;

function askAgain(moment: Moment, frame: Frame, slot: string): void {
  forgetSlot(frame, slot);
  const tries = (frame.again[slot] ?? 0) + 1;
  frame.again[slot] = tries;
  moveTo(frame, askOf(moment.project.dialogs.get(frame.dialog)!, slot)?.place);
  frame.memory = { tries };
}

function call({ state, effects }: Moment, frame: Frame, step: Step, { operation, input }: Of<'call'>): void {
  const id = String(++state.calls);
  waitAt(frame, step, 'outcome');
  frame.call = id;
  effects.push({ effect: 'call', id, operation, input });
}

/**
 * What the customer said unasked is known to a dialog that is run, too: what the message that began all this says, and what
 * was found before under the same name, of the same kind. What was asked for stays a dialog's own, unless it is passed on.
 */
function handIn(moment: Moment, frame: Frame, above: Frame, dialog: Dialog): void {
  const slots = moment.project.dialogs.get(frame.dialog)?.slots;
  for (const [name, slot] of dialog.slots) {
    const [from, value] = [slots?.get(name), frame.early?.includes(name) ? frame.slots[name] : undefined];
    if (!value || above.slots[name] || from?.type !== slot.type || JSON.stringify(from.options) !== JSON.stringify(slot.options)) continue;
    setSlot(moment, above, name, value);
    if (frame.taken?.includes(name)) above.taken = [...(above.taken ?? []), name];
  }
  if (moment.opening) prefill(moment, above, dialog, moment.opening);
  takeOver(moment, above, dialog);
}

/** Runs another dialog above; a step that is the last of its dialog leaves none behind to come back to. */
function runDialog(moment: Moment, frame: Frame, step: Step, { dialog: name, slots, into }: Of<'run'>): void {
  const dialog = moment.project.dialogs.get(name);
  if (!dialog) return moveTo(frame, step.next);
  const isTaken = into !== undefined && dialog.returns !== undefined && frame.taken?.includes(into) === true;
  const awaited = into !== undefined || moment.state.stack.at(-2)?.into !== undefined;
  if (step.next === undefined && !awaited) popFrame(moment);
  else waitForDialog(frame, step, into);
  if (moment.state.stack.length >= stackLimit) throw new EndlessDialogError(name);
  const above: Frame = { ...createFrame(dialog), ...(frame.stopped && { stopped: true }), ...(isTaken && { taken: [dialog.returns!] }) };
  for (const [slot, value] of Object.entries(slots)) setSlot(moment, above, slot, value);
  handIn(moment, frame, above, dialog);
  moment.state.stack.push(above);
}

function waitForDialog(frame: Frame, step: Step, into: string | undefined): void {
  waitAt(frame, step, 'dialog');
  if (into === undefined) return;
  forgetSlot(frame, into);
  frame.into = into;
}

function waitForAnswer(frame: Frame, step: Step, { silenceMs }: Of<'wait'>): void {
  waitAt(frame, step, 'answer');
  if (silenceMs === undefined) delete frame.silenceMs;
  else frame.silenceMs = silenceMs;
}

/** A time that has come already is not waited for. */
function pause({ event }: Moment, frame: Frame, step: Step, { until }: Of<'pause'>): void {
  if (until <= event.now) return moveTo(frame, step.next);
  waitAt(frame, step, 'time');
  frame.until = until;
}

function handOff(moment: Moment, { queue, reason, priority, note }: Of<'handoff'>): void {
  popFrame(moment);
  openCase(moment, { queue, reason, priority, ...(note !== undefined && { note }) });
}

/** A place that isn't there is an author's mistake that loading tells: then the dialog ends. */
function goTo(moment: Moment, frame: Frame, name: string): void {
  const dialog = moment.project.dialogs.get(frame.dialog);
  moveTo(frame, dialog && placeOf(dialog, name)?.place);
}

function end(moment: Moment, frame: Frame, { of }: Of<'end'>): void {
  moveTo(frame, undefined);
  while (of === 'conversation' && popFrame(moment));
}

/** Does what a step wants next. */
export function applyFlow(moment: Moment, frame: Frame, step: Step, flow: Flow): void {
  moment.observer.flow?.(frame.dialog, step, flow);
  switch (flow.flow) {
    case 'next':
      return moveTo(frame, step.next);
    case 'enter':
      return moveTo(frame, step.blocks.get(flow.block)?.[0]?.place ?? step.next);
    case 'ask-again':
      return askAgain(moment, frame, flow.slot);
    case 'go-to':
      return goTo(moment, frame, flow.place);
    case 'wait':
      return waitForAnswer(frame, step, flow);
    case 'pause':
      return pause(moment, frame, step, flow);
    case 'call':
      return call(moment, frame, step, flow);
    case 'run':
      return runDialog(moment, frame, step, flow);
    case 'handoff':
      return handOff(moment, flow);
    case 'end':
      return end(moment, frame, flow);
  }
}
