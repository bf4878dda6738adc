import { asking } from '../frames.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { readAnswer } from '../read-answer.js';
import { repeatQuestion } from '../run-stack.js';
import { prefixDefault } from '../speak.js';
import { silenceOf } from '../timers.js';

const yes = String.raw`(?:ja+|jo|jap|jup|yes|yeah|yep|hallo|hi|hey|sorry|entschuldigung|klar|na klar|sure)`;
const here = String.raw`(?:(?:ich )?bin (?:noch |wieder |immer noch )*(?:da|hier|dabei|zurück)|(?:noch |wieder |immer noch )+(?:da|hier|dabei)|da bin ich(?: wieder)?|` +
  String.raw`(?:i am |i'm |im )?(?:still |back )+(?:here|there|around)?|(?:i am|i'm|im) (?:here|there|back)|here i am)`;
const presence = new RegExp(String.raw`^(?:${yes}[\s,.!]+)*${here}[\s,.!]*(?:(?:danke|thanks|sorry)[\s,.!]*)?$`, 'iu');
const nod = new RegExp(String.raw`^${yes}[\s,.!]*$`, 'iu');

/**
 * "Yes, still here", after the bot has asked whether the customer still is: the question comes again, and nothing was
 * answered wrongly. A mere "yes" may be the answer.
 */
export function stillHere(moment: Moment, message: Message): boolean {
  const waiting = asking(moment);
  if (!waiting) return false;
  const text = message.text.slice(0, 100).replace(/[’‘`´]/g, "'");
  const reminded = (silenceOf(moment.state)?.times ?? 1) > 1;
  const { fit } = readAnswer(moment, message);
  const isMeant = presence.test(text) ? reminded || fit === 'none' : reminded && nod.test(text) && (fit === 'none' || fit === 'loose');
  if (!isMeant || fit === 'exact') return false;
  prefixDefault(moment, 'still-here');
  repeatQuestion(moment, waiting);
  return true;
}
