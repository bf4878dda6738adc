import { readAnnouncement } from './announcement.js';
import { asking } from './frames.js';
import { isExample, shareOfWords } from './known-examples.js';
import { countWords, type Message } from './message.js';
import type { Moment } from './moment.js';
import { type PersonWish, readPersonWish } from './person-wish.js';
import { correction, type Decision, type Fit, readAnswer } from './read-answer.js';
import { isRequest } from './request.js';
import { isSmallTalk } from './small-talk.js';

type Kind = 'person' | 'control' | 'correct' | 'dialog' | 'aside';

/**
 * How sure an intent must be to win over the answer that a question waits for, by how well the message fits as one.
 * The better it fits, the surer the intent: "00340434161094022115" is a number whatever it sounds like, "yes" is no
 * greeting, but "I want a person" is one anywhere.
 *
 * - `exact`: nothing else is meant.
 * - `evident` (a photo, "no, I meant …"): only what the bot can always do, and only nearly certain.
 * - `likely` (a typo, words around the value): whatever is nearly certain, a person a little earlier.
 * - `loose` (free text, which takes anything): the same; another dialog only where it is asked for, small talk only word for word.
 * - `none`: a person, an aside or another dialog where it is more likely than not; what throws away what was said only
 *   when nearly certain.
 *
 * Where nothing is asked, whatever is more likely than not. Confidences are calibrated. The person's own dialog and
 * `@person` mean the same and are added up. With several intents, a person goes before all others, control before
 * corrections, corrections before dialogs. An insult or "I can't find it" counts where nothing is answered and nothing
 * else is wanted. What fits as an answer is never taken for the wish for the very dialog that asks, unless free text only
 * says that wish once more: who complains that nobody answers sounds like complaining, all along.
 */
const thresholds: Record<Kind, Record<Fit, number>> = {
  person: { exact: Infinity, evident: 0.9, likely: 0.8, loose: 0.8, none: 0.6 },
  control: { exact: Infinity, evident: 0.9, likely: 0.9, loose: 0.9, none: 0.9 },
  correct: { exact: Infinity, evident: Infinity, likely: 0.9, loose: 0.9, none: 0.8 },
  dialog: { exact: Infinity, evident: Infinity, likely: 0.9, loose: 0.9, none: 0.5 },
  aside: { exact: Infinity, evident: Infinity, likely: Infinity, loose: 0.9, none: 0.5 },
};

const unasked: Record<Kind, number> = { person: 0.6, control: 0.6, correct: 0.5, dialog: 0.5, aside: 0.5 };

/** From here on an insult only colours what is wanted: "where is my parcel, you idiots" is a question for a parcel. */
const meant = 0.2;

export const personIntent = '@person';

/** What does not count makes the others as much likelier, from so likely on. */
function without(sums: Map<string, number>, intent: string, from: number): void {
  const weight = sums.get(intent) ?? 0;
  if (weight >= 1) return;
  for (const [name, confidence] of sums) if (name !== intent && confidence >= from) sums.set(name, Math.min(1, confidence / (1 - weight)));
}

/** How likely each intent is. A person in so many words is certain, be it in a clause of several. */
export function confidences(moment: Moment, { text, understanding }: Message): Map<string, number> {
  const { person } = moment.project.bot.behaviours;
  const sums = new Map<string, number>();
  for (const { intent, confidence } of understanding?.intents ?? []) {
    const name = intent === person ? personIntent : intent;
    sums.set(name, Math.min(1, (sums.get(name) ?? 0) + confidence));
  }
  without(sums, '@abuse', meant);
  return said(sums, readPersonWish(text));
}

/** Weighs in what the words say of a person: a callback may be a dialog's business, where that is likely. */
function said(sums: Map<string, number>, wish: PersonWish | undefined): Map<string, number> {
  const others = Math.max(0, ...[...sums].flatMap(([name, confidence]) => (name.startsWith('@') ? [] : [confidence])));
  if (wish === 'clear' || (wish === 'callback' && others < 0.5)) return sums.set(personIntent, 1);
  if (wish !== 'declined') return sums;
  without(sums, personIntent, 0);
  sums.delete(personIntent);
  return sums;
}

function kindOf(intent: string): Kind {
  if (intent === personIntent) return 'person';
  if (!intent.startsWith('@')) return 'dialog';
  if (intent === '@abuse' || intent === '@not-at-hand') return 'aside';
  return intent === '@correct' ? 'correct' : 'control';
}

const order: Record<Kind, number> = { person: 0, control: 1, correct: 2, dialog: 3, aside: 4 };

/** From so many of its words on that stand in examples of a wish, a message may be one. */
const ownWords = 0.6;

/** Whether a message only says once more what the dialog is for that asks: word for word, or by asking in its words. */
function isOnceMore({ project }: Moment, { text }: Message, dialog: string): boolean {
  return isExample(project, dialog, text) || (isRequest(text) && shareOfWords(project, dialog, text) >= ownWords);
}

/** Whether a message says an intent in its own words, and not only sounds like it: asked by free text, or by what throws answers away. */
function isSaid(moment: Moment, message: Message, intent: string, kind: Kind, fit: Fit): boolean {
  const { project } = moment;
  const { text } = message;
  const dialog = project.dialogs.get(intent);
  if (dialog && isSmallTalk(dialog)) return isExample(project, intent, text) || (fit !== 'loose' && countWords(text) > 1);
  if (kind === 'dialog') return fit !== 'loose' || isRequest(text) || (intent === asking(moment)?.dialog && isOnceMore(moment, message, intent));
  if (kind === 'person') return fit !== 'loose' || readPersonWish(text) !== undefined || isExample(project, project.bot.behaviours.person ?? intent, text);
  return kind === 'aside' || shareOfWords(project, intent, text) >= ownWords;
}

/** A built-in wish word for word is certain, unless that is the very answer. */
function isSure(moment: Moment, message: Message, fit: Fit, [intent, confidence]: [string, number]): boolean {
  const kind = kindOf(intent);
  if (!asking(moment) || moment.state.speaker !== 'bot') return confidence >= (fit === 'none' ? unasked[kind] : thresholds[kind][fit]);
  const isExact = fit !== 'exact' && fit !== 'evident' && isExample(moment.project, intent, message.text);
  if (isExact && (kind === 'control' || kind === 'correct')) return confidence >= unasked[kind];
  return confidence >= thresholds[kind][fit] && (fit === 'evident' || isSaid(moment, message, intent, kind, fit));
}

/** The intents that are sure enough, the one to follow first. */
function winners(moment: Moment, message: Message, fit: Fit): string[] {
  const asked = asking(moment)?.dialog;
  return [...confidences(moment, message)]
    .filter((one) => isSure(moment, message, fit, one))
    .filter(([intent]) => intent.startsWith('@') || moment.project.dialogs.has(intent))
    .filter(([intent]) => fit === 'none' || intent !== asked || (fit === 'loose' && isOnceMore(moment, message, intent)))
    .sort(([left, a], [right, b]) => order[kindOf(left)] - order[kindOf(right)] || b - a)
    .map(([intent]) => intent);
}

/** What to take a message for, and what else where the first leads nowhere; the last always leads somewhere. */
export function weigh(moment: Moment, message: Message): Decision[] {
  const answer = readAnswer(moment, message);
  const intents = winners(moment, message, answer.fit).map((intent): Decision =>
    intent.startsWith('@') ? { decision: 'control', intent } : { decision: 'dialog', dialog: intent },
  );
  const announcement = answer.fit === 'none' ? readAnnouncement(message.text) : undefined;
  return [...intents, answer.decision, ...(announcement?.firm && announcement.lead !== '' ? [correction] : [])];
}
