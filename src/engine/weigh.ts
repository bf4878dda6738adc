import { readAnnouncement } from './announcement.js';
import { asking } from './frames.js';
import type { Message } from './message.js';
import type { Moment } from './moment.js';
import { correction, type Decision, type Fit, readAnswer } from './read-answer.js';

/**
 * How sure an intent must be to win over the answer that a question waits for, by how well the message fits as one.
 * The better it fits, the surer the intent: "00340434161094022115" is a number whatever it sounds like, "yes" is no
 * greeting, but "I want a person" is one anywhere.
 *
 * - `exact`: only a person, cancel, start over or a language, and only nearly certain.
 * - `likely` (a typo, words around the value): the same a little earlier, a correction or another dialog nearly certain.
 * - `loose` (free text, which takes anything): control intents when confident, another dialog when very confident.
 * - `none`: whatever is more likely than not, control intents a little more.
 *
 * Confidences are calibrated. The person's own dialog and `@person` mean the same and are added up. With several
 * intents, a person goes before all others, control before corrections, corrections before dialogs. An insult
 * or "I can't find it" counts where nothing is answered and nothing else is wanted. What fits as an answer is never taken
 * for the wish for the very dialog that asks: who complains that nobody answers sounds like complaining, all along.
 */
const thresholds: Record<'control' | 'correct' | 'dialog' | 'aside', Record<Fit, number>> = {
  control: { exact: 0.9, likely: 0.8, loose: 0.7, none: 0.6 },
  correct: { exact: Infinity, likely: 0.9, loose: 0.7, none: 0.5 },
  dialog: { exact: Infinity, likely: 0.9, loose: 0.9, none: 0.5 },
  aside: { exact: Infinity, likely: Infinity, loose: 0.9, none: 0.5 },
};

/** From here on an insult only colours what is wanted: "where is my parcel, you idiots" is a question for a parcel. */
const meant = 0.2;

export const personIntent = '@person';

function confidences(moment: Moment, message: Message): Map<string, number> {
  const { person } = moment.project.bot.behaviours;
  const sums = new Map<string, number>();
  for (const { intent, confidence } of message.understanding?.intents ?? []) {
    const name = intent === person ? personIntent : intent;
    sums.set(name, Math.min(1, (sums.get(name) ?? 0) + confidence));
  }
  const insult = sums.get('@abuse') ?? 0;
  if (insult < 1) for (const [name, confidence] of sums) if (name !== '@abuse' && confidence >= meant) sums.set(name, Math.min(1, confidence / (1 - insult)));
  return sums;
}

function kindOf(intent: string): keyof typeof thresholds {
  if (!intent.startsWith('@')) return 'dialog';
  if (intent === '@abuse' || intent === '@not-at-hand') return 'aside';
  return intent === '@correct' ? 'correct' : 'control';
}

const order = { control: 1, correct: 2, dialog: 3, aside: 4 };

/** The intents that are sure enough, the one to follow first. */
function winners(moment: Moment, message: Message, fit: Fit): string[] {
  const asked = asking(moment)?.dialog;
  const rank = (intent: string): number => (intent === personIntent ? 0 : order[kindOf(intent)]);
  return [...confidences(moment, message)]
    .filter(([intent, confidence]) => confidence >= thresholds[kindOf(intent)][fit])
    .filter(([intent]) => intent.startsWith('@') || moment.project.dialogs.has(intent))
    .filter(([intent]) => fit === 'none' || intent !== asked)
    .sort(([left, a], [right, b]) => rank(left) - rank(right) || b - a)
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
