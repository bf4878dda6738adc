import { abuse } from './behaviours/abuse.js';
import { acknowledge } from './behaviours/acknowledge.js';
import { anotherOne } from './behaviours/another-one.js';
import { askForPerson } from './behaviours/ask-for-person.js';
import { cancel } from './behaviours/cancel.js';
import { correct } from './behaviours/correct.js';
import { followLanguage, keepLanguage, switchLanguage } from './behaviours/language.js';
import { menu } from './behaviours/menu.js';
import { notAtHand } from './behaviours/not-at-hand.js';
import { noteNotUnderstood, notUnderstood } from './behaviours/not-understood.js';
import { isOtherScript, otherScript } from './behaviours/other-script.js';
import { startDialog } from './behaviours/start-dialog.js';
import { startOver } from './behaviours/start-over.js';
import { stillHere } from './behaviours/still-here.js';
import { hearStop, stop } from './behaviours/stop.js';
import { tap } from './behaviours/tap.js';
import { unreadable } from './behaviours/unreadable.js';
import { waitInLine } from './behaviours/wait-in-line.js';
import { wordless } from './behaviours/wordless.js';
import { takesAttachments } from './asked-fit.js';
import { asking } from './frames.js';
import { hasWords, type Message, readMessage } from './message.js';
import { type Moment, topFrame } from './moment.js';
import { prefill } from './prefill.js';
import type { Decision } from './read-answer.js';
import { resume, runStack } from './run-stack.js';
import { speakDefault } from './speak.js';
import type { Event } from './state.js';
import { personIntent, weigh } from './weigh.js';

/** How many intents are told beside the one that won. */
const runnersUp = 3;

function decided(moment: Moment, decision: string, { understanding }: Message): void {
  const intents = understanding?.intents.slice(0, runnersUp + 1);
  moment.because = { decision, ...(intents && { intents }) };
  moment.observer.decision?.(decision);
}

function control(moment: Moment, intent: string, message: Message): boolean {
  if (intent === personIntent) askForPerson(moment);
  else if (intent === '@cancel') cancel(moment);
  else if (intent === '@start-over') startOver(moment);
  else if (intent === '@stop') stop(moment);
  else if (intent === '@abuse') abuse(moment);
  else if (intent === '@help') speakDefault(moment, 'help', {}, menu(moment, message));
  else if (intent === '@not-at-hand') return notAtHand(moment);
  else if (intent === '@correct') return correct(moment, message);
  else return intent.startsWith('@language-') && switchLanguage(moment, intent);
  return true;
}

/** What is written under a photo that was asked for is kept too, where another slot of the dialog takes it. */
function answer(moment: Moment, message: Message, { text = message.text, choice }: { text?: string; choice?: string } = {}): boolean {
  const frame = asking(moment);
  const attachments = takesAttachments(moment, message.attachments) ? message.attachments : undefined;
  const dialog = frame && moment.project.dialogs.get(frame.dialog);
  if (!frame || !resume(moment, frame, { reply: 'answer', text, ...(choice !== undefined && { choice }), ...(attachments && { attachments }) })) return false;
  if (attachments && dialog && text !== '' && moment.state.stack.includes(frame)) prefill(moment, frame, dialog, message);
  runStack(moment);
  return true;
}

function takeAttachments(moment: Moment, message: Message): void {
  decided(moment, 'answer', message);
  moment.state.unreadable = 0;
  moment.state.misunderstood = 0;
  answer(moment, message);
}

/** Nothing wants the message: the step that waits says that it does not fit, else the ladder begins. */
function nothing(moment: Moment, message: Message): void {
  decided(moment, 'nothing', message);
  const frame = topFrame(moment);
  if (!hasWords(message.text)) return wordless(moment);
  if (isOtherScript(moment, message)) return otherScript(moment, message);
  if (frame && frame.waiting !== 'answer' && frame.waiting !== 'time') {
    const dialog = moment.project.dialogs.get(frame.dialog);
    if (dialog) prefill(moment, frame, dialog, message);
    return runStack(moment);
  }
  if (frame?.waiting === 'answer' && resume(moment, frame, { reply: 'misfit', text: message.text })) {
    noteNotUnderstood(moment, message);
    return runStack(moment);
  }
  notUnderstood(moment, message);
}

/** @returns whether the message was taken for it. */
function follow(moment: Moment, decision: Decision, message: Message): boolean {
  decided(moment, decision.decision === 'control' ? decision.intent : decision.decision === 'dialog' ? decision.dialog : decision.decision, message);
  switch (decision.decision) {
    case 'control':
      return control(moment, decision.intent, message);
    case 'answer':
      return answer(moment, message, decision);
    case 'dialog':
      startDialog(moment, decision.dialog, message);
      return true;
    case 'nothing':
      return false;
  }
}

function hear(moment: Moment, message: Message): void {
  const decisions = weigh(moment, message);
  followLanguage(moment, message, decisions[0]?.decision === 'answer');
  keepLanguage(moment);
  if (stillHere(moment, message) || acknowledge(moment, message) || anotherOne(moment, message)) return;
  moment.state.unreadable = 0;
  const misunderstood = moment.state.misunderstood;
  moment.state.misunderstood = 0;
  if (decisions.some((decision) => follow(moment, decision, message))) return;
  moment.state.misunderstood = misunderstood;
  nothing(moment, message);
}

/** While a service is asked only a person, cancel, start over and stop are heard. */
function hearMeanwhile(moment: Moment, message: Message): void {
  const heard = ['@cancel', '@start-over', '@stop', personIntent];
  const [decision] = weigh(moment, message);
  if (decision?.decision === 'control' && heard.includes(decision.intent)) control(moment, decision.intent, message);
  else speakDefault(moment, 'call-not-answered');
}

/** The customer said something. While a person is there, the bot only listens. */
export function onActivities(moment: Moment, event: Extract<Event, { event: 'activities' }>): void {
  const message = readMessage(event);
  if (!message) return;
  if (moment.state.shown) moment.shown = moment.state.shown;
  delete moment.state.shown;
  if (hearStop(moment, message)) return decided(moment, '@stop', message);
  if (moment.state.speaker === 'agent') return;
  if (moment.state.speaker === 'queue') return waitInLine(moment, message);
  if (message.tapped !== undefined && tap(moment, message.tapped, message)) return decided(moment, 'tap', { ...message, understanding: undefined });
  if (topFrame(moment)?.waiting === 'outcome') return hearMeanwhile(moment, message);
  if (message.text === '' && message.unreadable !== undefined) {
    if (takesAttachments(moment, message.attachments)) return takeAttachments(moment, message);
    decided(moment, 'unreadable', message);
    return unreadable(moment, message.unreadable);
  }
  hear(moment, message);
}
