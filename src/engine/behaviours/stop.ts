import { foldWords } from '../../dialog/fold.js';
import { parseChoiceId } from '../choice-id.js';
import { asking, isIdle } from '../frames.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { repeatQuestion } from '../run-stack.js';
import { prefixDefault, speakDefault } from '../speak.js';
import { keepTimers, notificationsOf } from '../timers.js';
import { cancel } from './cancel.js';

/** Words that alone, as the whole message, end notifications whatever is being talked about. */
const bare = new Set(['stop', 'stopp', 'stoppen', 'halt']);
const unsubscribe = new Set(['unsubscribe', 'abmelden', 'abbestellen', 'optout', 'opt out', 'stop all', 'stopall', 'keine nachrichten mehr', 'keine nachrichten', 'no more messages']);

function words({ text }: Message): string {
  return foldWords(text.slice(0, 100)).map(({ word }) => word).join(' ');
}

function isNotified({ state }: Moment): boolean {
  return state.notified === true || notificationsOf(state).length > 0;
}

/** Plans nothing more, and sends nothing that is still on its way out. What runs may not plan anything again. */
function stopNotifications({ state, effects }: Moment): void {
  keepTimers(state, (state.timers ?? []).filter(({ timer }) => timer !== 'notification'));
  for (const frame of state.stack) frame.stopped = true;
  delete state.notified;
  delete state.ended;
  effects.push({ effect: 'stop-notifications' });
}

/** "Stop" once there are notifications, planned or sent: they end, at any turn; a bare "stop" ends the dialog as well. @returns whether it was that */
export function hearStop(moment: Moment, message: Message): boolean {
  if (message.tapped !== undefined && parseChoiceId(message.tapped)) return false;
  const said = words(message);
  const isBare = bare.has(said);
  if ((!isBare && !unsubscribe.has(said)) || !isNotified(moment)) return false;
  stopNotifications(moment);
  if (moment.state.speaker === 'queue') speakDefault(moment, 'stopped');
  if (moment.state.speaker !== 'bot') return true;
  prefixDefault(moment, 'stopped');
  if (isBare && !isIdle(moment)) cancel(moment);
  else repeat(moment);
  return true;
}

function repeat(moment: Moment): void {
  const waiting = asking(moment);
  if (waiting) repeatQuestion(moment, waiting);
}

/** "Please don't write to me any more", in whatever words. */
export function stop(moment: Moment): void {
  const notified = isNotified(moment);
  stopNotifications(moment);
  prefixDefault(moment, notified ? 'stopped' : 'nothing-to-stop');
  repeat(moment);
}
