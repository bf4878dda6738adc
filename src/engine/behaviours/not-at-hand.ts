import { fold } from '../../dialog/fold.js';
import { asking } from '../frames.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { resume, runStack } from '../run-stack.js';
import { offerPerson } from './offer-person.js';

const time = /\b(?:moment|augenblick|sekunde|sek|sec|second|minute|min|warten?|hang on|hold on|wait|bin gleich|gleich|nachsehen|nachschauen|nachgucken|let me (?:check|look|see)|look for it|look it up|i'll (?:check|look))\b/;
const hint = /^(?:(?:und|and|ok|okay|hm+|ja|aber)[ ,]+)*(?:(?:wo|woher|where)\b.*\b(?:steht|stehen|find\w*|krieg\w*|bekomm\w*|hab\w*|seh\w*|get|see|stand|say|is)\b|(?:was (?:fur|ist)|welche|what|which)\b.*\b(?:nummer|number|pin|code)\b)/;
const denial = /\b(?:nicht|nichts|kein\w*|nirgends|ahnung|not|no|never|can't|cant|don't|dont|lost)\b/;

/** What the customer wants who has not got it yet: "moment" is time, "where do I find it?" where it stands. */
function wantsOf(text: string): 'time' | 'hint' | undefined {
  const said = fold(text.slice(0, 100)).replace(/[’‘`´]/g, "'");
  if (denial.test(said)) return undefined;
  return hint.test(said) ? 'hint' : time.test(said) ? 'time' : undefined;
}

/** "Hold on, I'll check": too short for an answer that went wrong. */
export const wantsTime = (text: string): boolean => text.length <= 40 && wantsOf(text) === 'time';

/**
 * "I can't find it": no hurry, a person to tap, the question again; said once more the step gives up.
 * @returns false when nothing was asked
 */
export function notAtHand(moment: Moment, { text }: Message): boolean {
  const waiting = asking(moment);
  const wants = wantsOf(text);
  const flow = waiting && resume(moment, waiting, { reply: 'not-at-hand', ...(wants && { wants }) });
  if (!flow) return false;
  if (flow.flow === 'wait') offerPerson(moment, 'not-at-hand');
  else runStack(moment);
  return true;
}
