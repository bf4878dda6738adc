import { builtInIntents } from '../../dialog/defaults/intents.js';
import { foldWords } from '../../dialog/fold.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { speakDefault } from '../speak.js';
import { weigh } from '../weigh.js';
import { followLanguage } from './language.js';
import { freshState } from './start-over.js';

const polite = 'ja nein ok okay sorry bitte danke schön sehr vielen yes no please thanks thank you';
const bare = new Set([polite, ...Object.values(builtInIntents['@cancel'] ?? {}).flat()].flatMap(foldWords).map(({ word }) => word));

/** "Cancel" and no more: "cancel my order" is for the person who comes. */
function isCancel(moment: Moment, message: Message): boolean {
  const [decision] = weigh(moment, message);
  return decision?.decision === 'control' && decision.intent === '@cancel' && foldWords(message.text).every(({ word }) => bare.has(word));
}

/** Nobody has taken the case yet: the customer may withdraw it, and is told once that all they write is passed on. */
export function waitInLine(moment: Moment, message: Message): void {
  followLanguage(moment, message, false);
  if (isCancel(moment, message)) {
    moment.effects.push({ effect: 'close-case' });
    freshState(moment);
    return speakDefault(moment, 'case-withdrawn');
  }
  if (moment.state.inLine) return;
  moment.state.inLine = true;
  speakDefault(moment, 'in-line');
}
