import { foldWords } from '../../dialog/fold.js';
import { parseChoiceId } from '../choice-id.js';
import { asking, isIdle } from '../frames.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { repeatQuestion } from '../run-stack.js';
import { prefixDefault, speakDefault } from '../speak.js';
import { keepTimers, notificationsOf } from '../timers.js';
import { cancel } from './cancel.js';

/** Words that alone, as a whole line, end notifications whatever is being talked about. */
const bare = new Set(['stop', 'stopp', 'stoppen', 'halt']);
const unsubscribe = new Set(['unsubscribe', 'abmelden', 'abbestellen', 'optout', 'opt out', 'stop all', 'stopall', 'keine nachrichten mehr', 'keine nachrichten', 'no more messages', 'keine erinnerung mehr', 'keine erinnerungen mehr', 'erinnerung abbestellen', 'erinnerungen abbestellen', 'no more reminders', 'ich widerrufe meine einwilligung', 'i withdraw my consent']);

const polite = new Set(['bitte', 'danke', 'dankeschon', 'please', 'thanks', 'thank', 'you', 'ok', 'okay']);

/** What a line says, without courtesy and without the same word twice; "Stoppp" is "stopp". */
function wordsOf(line: string): string {
  const said = foldWords(line.slice(0, 100)).map(({ word }) => word.replace(/^stop{3,}$/, 'stopp')).filter((word) => !polite.has(word));
  return said.filter((word, index) => word !== said[index - 1]).join(' ');
}

function isMeant({ understanding }: Message): boolean {
  const [first] = understanding?.intents ?? [];
  return first?.intent === '@stop' && first.confidence >= 0.7;
}

function isNotified({ state }: Moment): boolean {
  return state.notified === true || notificationsOf(state).length > 0;
}

/** Plans nothing more, and sends nothing that is still on its way out. What runs may not plan anything again. */
function stopNotifications({ state, event, effects }: Moment): void {
  state.stoppedAt = event.now;
  keepTimers(state, (state.timers ?? []).filter(({ timer }) => timer !== 'notification'));
  for (const frame of state.stack) frame.stopped = true;
  delete state.notified;
  delete state.ended;
  effects.push({ effect: 'stop-notifications' });
}

/**
 * "Stop" once there are notifications, planned or sent: they end, at any turn, by any line of a burst; a bare "stop" ends
 * the dialog as well. Where the bot does not speak, "don't write to me" in whatever words counts as well.
 * @returns whether it was that, and nothing else is left to answer
 */
export function hearStop(moment: Moment, message: Message): boolean {
  if (message.tapped !== undefined && parseChoiceId(message.tapped)) return false;
  const lines = message.text.split('\n').map(wordsOf).filter((line) => line !== '');
  const others = lines.filter((line) => !bare.has(line) && !unsubscribe.has(line));
  const isSaid = others.length < lines.length;
  if (isSaid) moment.state.stoppedAt = moment.event.now;
  const { speaker } = moment.state;
  if (!isNotified(moment) || !(isSaid || (speaker !== 'bot' && isMeant(message)))) return false;
  stopNotifications(moment);
  if (speaker === 'queue') speakDefault(moment, 'stopped');
  if (speaker !== 'bot') return true;
  prefixDefault(moment, 'stopped');
  if (others.length > 0) return false;
  if (lines.every((line) => bare.has(line)) && !isIdle(moment)) cancel(moment);
  else repeat(moment);
  return true;
}

function repeat(moment: Moment): void {
  const waiting = asking(moment);
  if (waiting) repeatQuestion(moment, waiting);
}

/** "Please don't write to me any more", in whatever words. */
export function stop(moment: Moment): void {
  if (moment.effects.some(({ effect }) => effect === 'stop-notifications')) return repeat(moment);
  const notified = isNotified(moment);
  stopNotifications(moment);
  prefixDefault(moment, notified ? 'stopped' : 'nothing-to-stop');
  repeat(moment);
}
