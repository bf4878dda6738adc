import { fold } from '../../dialog/fold.js';
import { germanNumber, englishNumber } from '../amounts/number-words.js';

/** An hour or minutes in digits or in words, as a part of a pattern. */
export const numberForm = String.raw`(?:\d{1,2}|eins?|zwei|zwo|drei|vier|f(?:ü|ue|u)nf|sechs|sieben|acht|neun|zehn|elf|zw(?:ö|oe|o)lf|zwanzig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)`;

/** What such a part means. */
export function numberOf(written: string): number {
  const word = fold(written);
  return /^\d+$/.test(word) ? Number(word) : (germanNumber(word) ?? englishNumber([word], 0)?.value ?? Number.NaN);
}
