import type { Moment } from '../moment.js';
import { openCase } from '../open-case.js';
import { offerPerson } from './offer-person.js';

/** Insulted, the bot stays calm once and offers a person; the second time it calls one. It never argues. */
export function abuse(moment: Moment): void {
  moment.state.upset = (moment.state.upset ?? 0) + 1;
  if (moment.state.upset === 1) return offerPerson(moment, 'calm');
  openCase(moment, { queue: moment.project.bot.queue, reason: 'upset', priority: 'high' });
}
