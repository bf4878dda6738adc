import type { Reading } from '../dialog/slot-type.js';
import { languageOf, type Moment } from './moment.js';
import type { Offered } from './state.js';

/** The choice under the last message that was typed instead of tapped: by title, with typos, or by its number. */
export function matchOffer(moment: Moment, text: string): { offered: Offered; fit: Reading['fit'] } | undefined {
  const offered = Object.entries(moment.state.offered);
  const type = moment.project.slotTypes.get('choice');
  if (offered.length === 0 || !type || text.length > 200) return undefined;
  const choices = offered.map(([value, { title }]) => ({ value, title }));
  const { timeZone } = moment.project.bot;
  const readings = type.read(text, { options: { choices }, language: languageOf(moment), now: moment.event.now, timeZone });
  const [reading] = readings;
  const found = reading && moment.state.offered[String(reading.value)];
  return found && readings.length === 1 ? { offered: found, fit: reading.fit } : undefined;
}
