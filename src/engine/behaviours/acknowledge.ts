import { asking, isIdle } from '../frames.js';
import { matchOffer } from '../match-offer.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { readAnswer } from '../read-answer.js';
import { repeatQuestion, resume, runStack } from '../run-stack.js';
import { speakDefault } from '../speak.js';
import type { Frame } from '../state.js';
import { cancel } from './cancel.js';
import { menu } from './menu.js';

type Nod = 'yes' | 'no' | 'no-thanks' | 'bye' | 'okay';

const thanks = String.raw`[\s,.!]+(?:bitte|danke(?: (?:schön|sehr))?|vielen dank|please|thanks|thank you)`;
const whole = (words: string, after: string): RegExp => new RegExp(String.raw`^(?:${words})${after}[\s,.!]*$`, 'iu');
const noes = 'nein|nö|nee|ne|no|nope|nah';

const nods: [Nod, RegExp][] = [
  ['no-thanks', whole(noes, thanks)],
  ['no', whole(noes, '')],
  ['bye', whole('tschüss?|tschau|ciao|bye(?:[ -]bye)?|auf wiedersehen|bis dann|see you|goodbye', `(?:${thanks})?`)],
  ['yes', whole('(?:ja|jo|jap|jep|yes|yeah|yep|sure)(?:[ ,]+(?:klar|gern|gerne|sure))?|gern|gerne|klar', `(?:${thanks})?`)],
  ['okay', whole('gut|ok|okay|okey|alles klar|in ordnung|passt|super|prima|aha|ach so|alright|all right|fine|great|good|got it|i see|k', `(?:${thanks})?`)],
];

/** What nobody has to answer takes a goodbye, and an okay. */
function isTaken(moment: Moment, waiting: Frame, nod: Nod): boolean {
  if ((nod !== 'bye' && nod !== 'okay') || !resume(moment, waiting, { reply: 'nod', nod })) return false;
  runStack(moment);
  if (nod === 'bye' && isIdle(moment) && !moment.effects.some(({ effect }) => effect === 'send')) speakDefault(moment, 'nothing-else');
  return true;
}

/** Who takes leave of a question ends it; an okay to it answers nothing, and counts for nothing. */
function whileAsked(moment: Moment, waiting: Frame, nod: Nod): boolean {
  if (isTaken(moment, waiting, nod)) return true;
  if (nod === 'no-thanks' || nod === 'bye') cancel(moment);
  else if (nod === 'okay') repeatQuestion(moment, waiting);
  else return false;
  return true;
}

/** "Yes" or "no" to whether there is anything else, "okay" to what was said, goodbye: nothing that could be misunderstood. */
export function acknowledge(moment: Moment, message: Message): boolean {
  const [nod] = nods.find(([, words]) => words.test(message.text)) ?? [];
  if (nod === undefined) return false;
  const waiting = asking(moment);
  if (waiting) return readAnswer(moment, message).fit === 'none' && whileAsked(moment, waiting, nod);
  if (!isIdle(moment) || matchOffer(moment, message.text)) return false;
  if (nod === 'no' && moment.state.misunderstood > 0) return false;
  if (nod === 'yes') speakDefault(moment, 'help', {}, menu(moment));
  else speakDefault(moment, nod === 'okay' ? 'listening' : 'nothing-else');
  return true;
}
