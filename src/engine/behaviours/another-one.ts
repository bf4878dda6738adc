import { askedFit } from '../asked-fit.js';
import { correctable } from '../correction.js';
import type { Message } from '../message.js';
import type { Moment } from '../moment.js';
import { runStack } from '../run-stack.js';
import { forgetSlot } from '../slots.js';
import { prefixDefault } from '../speak.js';
import { reopen } from './correct.js';

const no = String.raw`(?:(?:nein|nö|nee|no|nope|nicht|not)[\s,.!]+)*`;
const about = String.raw`(?:(?:es |das )?(?:ist|war|geht um)|ich meine?|i mean|it is|it's)?\s*`;
const article = String.raw`(?:(?:de[rmns]|die|das|ein(?:e[mnrs]?)?|an?|the)\s+)?`;
const other = String.raw`(?:ander(?:e[mnrs]?)|falsch(?:e[mnrs]?)?|another|other|different|wrong)(?:\s+[\p{L}-]+){0,2}`;
const anotherWords = new RegExp(String.raw`^${no}${about}${article}${other}[\s,.!]*$`, 'iu');

/** "No, another one", right after what was known from the dialog before was shown: all that was shown is asked after all. */
export function anotherOne(moment: Moment, { text }: Message): boolean {
  const [first, ...others] = moment.shown ?? [];
  if (!first || text.length > 100 || !anotherWords.test(text.trim()) || askedFit(moment, text) === 'exact') return false;
  const frame = correctable(moment).find(({ dialog }) => dialog === first.dialog);
  if (!frame) return false;
  for (const { dialog, slot } of others) if (dialog === first.dialog) forgetSlot(frame, slot);
  reopen(moment, frame, first.slot);
  prefixDefault(moment, 'corrected');
  runStack(moment);
  return true;
}
