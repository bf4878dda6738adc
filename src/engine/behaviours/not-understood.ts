import { hasWords, type Message } from '../message.js';
import type { Moment } from '../moment.js';
import { openCase } from '../open-case.js';
import { prefixDefault, speakDefault } from '../speak.js';
import { inDoubt, menu } from './menu.js';

/** For review: what nothing answered. */
export function noteNotUnderstood({ effects }: Moment, { text }: Message): void {
  if (hasWords(text)) effects.push({ effect: 'not-understood', text });
}

/** From so many characters on, other words are no help: fewer are. */
const long = 400;

/** A ladder: asks for other words, then offers choices, then calls a person. Where it can be one of two or three things, they are offered. */
export function notUnderstood(moment: Moment, message: Message): void {
  noteNotUnderstood(moment, message);
  const times = ++moment.state.misunderstood;
  const likely = times <= 2 ? inDoubt(moment, message) : [];
  if (likely.length > 0) return speakDefault(moment, 'did-you-mean', {}, likely);
  if (times === 1) return speakDefault(moment, message.text.length > long ? 'too-long' : 'rephrase');
  if (times === 2) return speakDefault(moment, 'offer-choices', {}, menu(moment, message));
  prefixDefault(moment, 'not-understood');
  openCase(moment, { queue: moment.project.bot.queue, reason: 'not-understood', priority: 'normal' });
}
