import type { Dialog, Step } from '../dialog/project.js';
import { type Moment, topFrame } from './moment.js';
import { signature } from './place.js';
import { knownIn, setSlot } from './slots.js';
import type { Frame, State } from './state.js';

/** A dialog about to begin. */
export function createFrame(dialog: Dialog): Frame {
  const place = dialog.steps[0]?.place;
  return { dialog: dialog.name, ...(place !== undefined && { place }), slots: {}, types: {}, heard: {}, results: {}, memory: {}, answered: [], again: {} };
}

/** Lets a frame go on at a place, with no notes of the step before. */
export function moveTo(frame: Frame, place: string | undefined): void {
  delete frame.waiting;
  delete frame.call;
  delete frame.step;
  delete frame.until;
  delete frame.into;
  delete frame.silenceMs;
  frame.memory = {};
  if (place === undefined) delete frame.place;
  else frame.place = place;
}

export function waitAt(frame: Frame, step: Step, waiting: NonNullable<Frame['waiting']>): void {
  frame.place = step.place;
  frame.step = signature(step);
  frame.waiting = waiting;
}

function remember(state: State, frame: Frame): void {
  for (const [name, value] of Object.entries(frame.slots)) {
    const key = `${frame.dialog}/${name}`;
    Reflect.deleteProperty(state.known, key);
    state.known[key] = value;
  }
}

/** What a dialog returns goes to the one that ran it, as an answer of the customer's. */
function giveBack(moment: Moment, frame: Frame): void {
  const below = topFrame(moment);
  const returns = moment.project.dialogs.get(frame.dialog)?.returns;
  const value = returns === undefined ? undefined : frame.slots[returns];
  if (below?.waiting !== 'dialog' || below.into === undefined || returns === undefined || value === undefined) return;
  const into = below.into;
  if (moment.project.dialogs.get(below.dialog)?.slots.get(into)?.type.name !== frame.types[returns]) return;
  setSlot(moment, below, into, value);
  below.answered = [...below.answered.filter((one) => one !== into), into];
}

/** What a dialog knew that another one ran is known there, too. */
function teach(moment: Moment, frame: Frame): void {
  const below = topFrame(moment);
  if (below?.waiting === 'dialog') below.learnt = { ...below.learnt, ...knownIn(frame) };
}

/** Takes the dialog on top away; what it learnt stays for the agents, and for "no, I meant …". */
export function popFrame(moment: Moment): Frame | undefined {
  const frame = moment.state.stack.pop();
  if (!frame) return undefined;
  remember(moment.state, frame);
  teach(moment, frame);
  giveBack(moment, frame);
  const answered = frame.answered.filter((slot) => !frame.early?.includes(slot));
  moment.state.ended = { dialog: frame.dialog, slots: frame.slots, types: frame.types, answered, results: frame.results, ...(frame.planned && { planned: frame.planned }), ...(frame.learnt && { learnt: frame.learnt }), at: moment.event.now };
  return frame;
}

/** Nothing runs and nothing is asked; dialogs may pause. */
export function isIdle({ state }: Moment): boolean {
  return state.stack.every((frame) => frame.waiting === 'time');
}

/** How many questions were left open for another dialog. */
export function interruptions({ state }: Moment): number {
  return state.stack.slice(0, -1).filter((frame) => frame.waiting === 'answer').length;
}

/** The frame that waits for the customer, if one does. */
export function asking(moment: Moment): Frame | undefined {
  const frame = topFrame(moment);
  return frame?.waiting === 'answer' ? frame : undefined;
}
