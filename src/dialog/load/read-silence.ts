import type { Silence } from '../project.js';
import { windowMs } from '../window.js';
import type { Findings } from './findings.js';

const hourMs = 3_600_000;

const byDefault: Silence = { remindMs: 2 * hourMs, closeMs: 20 * hourMs };

/** What bot.yaml says about silence; `undefined`: nothing is done about it. */
export function readSilence(given: 'never' | { remind: number; close: number } | undefined, findings: Findings): Silence | undefined {
  if (given === 'never') return undefined;
  if (!given) return byDefault;
  if (given.close >= windowMs) {
    findings.at(['silence', 'close'], 'value', { rule: 'silence-too-long', message: 'After 24 h of silence WhatsApp takes no more free text: the customer would not read that the dialog is closed.', hint: 'Write less than 24 h, like 20 h.' });
  }
  if (given.remind >= given.close) {
    findings.at(['silence', 'remind'], 'value', { rule: 'silence-order', message: 'The reminder comes when the dialog is closed already.', hint: 'Let remind be shorter than close.' });
  }
  return { remindMs: given.remind, closeMs: given.close };
}
