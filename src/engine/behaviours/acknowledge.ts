import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { speakDefault } from '../speak.js';

const polite = String.raw`(?:[\s,.!]+(?:bitte|danke(?: (?:schön|sehr))?|please|thanks|thank you))?[\s,.!]*$`;
const no = new RegExp(String.raw`^(?:nein|nö|nee|ne|no|nope|nah)${polite}`, 'iu');
const bye = new RegExp(String.raw`^(?:tschüss?|tschau|ciao|bye(?:[ -]bye)?|auf wiedersehen|bis dann|see you|goodbye)${polite}`, 'iu');
const yes = new RegExp(String.raw`^(?:ja|jo|jap|jep|klar|gut|ok|okay|okey|alles klar|in ordnung|passt|super|prima|aha|ach so|yes|yeah|yep|sure|alright|all right|fine|great|good|got it|i see|k)${polite}`, 'iu');

/** "OK" to what was said, "no" to whether there is anything else, goodbye: nothing was asked, and nothing was misunderstood. */
export function acknowledge(moment: Moment, { text }: Message): boolean {
  const { stack, misunderstood, offered } = moment.state;
  const asked = misunderstood > 0 || Object.keys(offered).length > 0;
  if (stack.length > 0 || (asked && !bye.test(text))) return false;
  if (no.test(text) || bye.test(text)) speakDefault(moment, 'nothing-else');
  else if (yes.test(text)) speakDefault(moment, 'listening');
  else return false;
  return true;
}
