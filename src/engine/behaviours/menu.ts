import type { Offer } from '../../dialog/step-type.js';
import type { Message } from '../message.js';
import { type Moment, titleOf } from '../moment.js';
import { renderDefault } from '../speak.js';

/** What a tap on "talk to a person" runs where the bot has no dialog of its own for it. */
export const personChoice = '@person';

/** A list shows ten rows: nine dialogs, and a person. */
const longest = 9;

/** How likely a dialog must be to be offered before others. */
const plausible = 0.1;

export function personOffer(moment: Moment): Offer {
  return { value: personChoice, title: renderDefault(moment, 'person'), run: moment.project.bot.behaviours.person ?? personChoice };
}

/** What the bot can help with, the likeliest first, and a person last. */
export function menu(moment: Moment, message?: Message): Offer[] {
  const { dialogs, bot } = moment.project;
  const likely = (message?.understanding?.intents ?? []).filter((intent) => intent.confidence >= plausible).map((intent) => intent.intent);
  const help = [...dialogs.values()].filter((dialog) => dialog.offered).map((dialog) => dialog.name);
  const names = [...new Set([...likely, ...help])].filter((name) => dialogs.has(name) && name !== bot.behaviours.person);
  const offers = names.slice(0, longest).map((name): Offer => ({ value: name, title: titleOf(moment, name), run: name }));
  return [...offers, personOffer(moment)];
}
