import type { Offer } from '../../dialog/step-type.js';
import type { Message } from '../message.js';
import { type Moment, titleOf } from '../moment.js';
import { isSmallTalk } from '../small-talk.js';
import { renderDefault } from '../speak.js';
import { confidences, personIntent } from '../weigh.js';

/** What a tap on "talk to a person" runs where the bot has no dialog of its own for it. */
export const personChoice = '@person';

/** A list shows ten rows: nine dialogs, and a person. */
const longest = 9;

/** How likely a dialog must be to be offered before others. */
const plausible = 0.1;

/** A message shows three buttons. */
const mostInDoubt = 3;

export function personOffer(moment: Moment): Offer {
  return { value: personChoice, title: renderDefault(moment, 'person'), run: moment.project.bot.behaviours.person ?? personChoice };
}

function offer(moment: Moment, name: string): Offer {
  return { value: name, title: titleOf(moment, name), run: name };
}

/** The dialogs that a message may be about, the likeliest first; never small talk, and not a person's. */
function likelyDialogs(moment: Moment, message: Message): [string, number][] {
  const { dialogs } = moment.project;
  return [...confidences(moment, message)]
    .filter(([name]) => dialogs.has(name) && !isSmallTalk(dialogs.get(name)!))
    .sort(([, left], [, right]) => right - left);
}

/** The two or three that are together more likely than not, a person's dialog among them; none where it may be anything. */
export function inDoubt(moment: Moment, message: Message): Offer[] {
  const person = confidences(moment, message).get(personIntent) ?? 0;
  const likely = [...likelyDialogs(moment, message), [personIntent, person] as const]
    .filter(([, confidence]) => confidence >= plausible)
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostInDoubt);
  const together = likely.reduce((sum, [, confidence]) => sum + confidence, 0);
  if (together <= 0.5) return [];
  return likely.map(([name]) => (name === personIntent ? personOffer(moment) : offer(moment, name)));
}

/** What the bot can help with, the likeliest first, and a person last. */
export function menu(moment: Moment, message?: Message): Offer[] {
  const { dialogs, bot } = moment.project;
  const likely = message ? likelyDialogs(moment, message).filter(([, confidence]) => confidence >= plausible).map(([name]) => name) : [];
  const help = [...dialogs.values()].filter((dialog) => dialog.offered).map((dialog) => dialog.name);
  const names = [...new Set([...likely, ...help])].filter((name) => name !== bot.behaviours.person);
  return [...names.slice(0, longest).map((name) => offer(moment, name)), personOffer(moment)];
}
