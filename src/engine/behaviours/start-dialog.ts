import type { Dialog } from '../../dialog/project.js';
import { asking, createFrame, interruptions, moveTo, popFrame } from '../frames.js';
import type { Message } from '../message.js';
import { type Moment, titleOf, topFrame } from '../moment.js';
import { prefill } from '../prefill.js';
import { goOn, repeatQuestion, resume, runStack } from '../run-stack.js';
import { prefixDefault } from '../speak.js';
import type { Frame } from '../state.js';
import { justEnded, takeOver } from '../take-over.js';
import { askForPerson } from './ask-for-person.js';
import { personChoice } from './menu.js';

/** How many dialogs may come in between one another. */
const deepest = 3;

/** The dialog runs already: what the message adds is taken; where that is nothing, its question was not answered. */
function goOnWith(moment: Moment, frame: Frame, dialog: Dialog, message: Message): void {
  const interrupted = topFrame(moment) !== frame;
  const known = Object.keys(frame.slots).length;
  while (topFrame(moment) !== frame) popFrame(moment);
  if (prefill(moment, frame, dialog, message) && Object.keys(frame.slots).length > known) moveTo(frame, frame.place);
  if (interrupted || frame.waiting !== 'answer') return goOn(moment);
  if (!resume(moment, frame, { reply: 'misfit', text: message.text, wish: true })) return repeatQuestion(moment, frame);
  runStack(moment);
}

/** Begins a dialog, above the one that waits; what the message says already is not asked for. */
export function startDialog(moment: Moment, name: string, message: Message): void {
  if (name === personChoice || name === moment.project.bot.behaviours.person) return askForPerson(moment);
  const dialog = moment.project.dialogs.get(name);
  if (!dialog) return;
  moment.state.stack = moment.state.stack.filter((frame) => frame.dialog !== name || frame.waiting !== 'time');
  const running = moment.state.stack.find((frame) => frame.dialog === name);
  if (running) return goOnWith(moment, running, dialog, message);
  const waiting = asking(moment);
  if (waiting && interruptions(moment) >= deepest) {
    prefixDefault(moment, 'interrupted-too-deep', { title: titleOf(moment, waiting.dialog) });
    return repeatQuestion(moment, waiting);
  }
  const frame = createFrame(dialog);
  prefill(moment, frame, dialog, message);
  moment.before = justEnded(moment, dialog, message);
  takeOver(moment, frame, dialog);
  delete moment.state.ended;
  moment.state.stack.push(frame);
  moment.opening = message;
  runStack(moment);
}
