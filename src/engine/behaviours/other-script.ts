import type { Message } from '../message.js';
import { languageOf, type Moment } from '../moment.js';
import { notUnderstood, noteNotUnderstood } from './not-understood.js';
import { offerPerson } from './offer-person.js';

/** Languages that are written in Latin letters. */
const latin = new Set(['de', 'en', 'fr', 'it', 'es', 'nl', 'pl', 'pt', 'da', 'sv', 'tr', 'cs']);

/** Letters, and few of them Latin: none of the bot's languages is written so. */
export function isOtherScript({ project }: Moment, { text }: Message): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  return foreign > letters / 2 && project.bot.languages.every((language) => latin.has(language));
}

/** Says what the bot can read, with a person to tap, and asks again; the third time the customer goes to a person. */
export function otherScript(moment: Moment, message: Message): void {
  const language = languageOf(moment);
  const names = moment.project.bot.languages.map((one) => new Intl.DisplayNames(language, { type: 'language' }).of(one) ?? one);
  if (moment.state.misunderstood >= 2) return notUnderstood(moment, message);
  noteNotUnderstood(moment, message);
  moment.state.misunderstood++;
  offerPerson(moment, 'other-script', { languages: new Intl.ListFormat(language).format(names) });
}
