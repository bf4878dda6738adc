import { z } from 'zod';
import { fold } from '../dialog/fold.js';
import { slotName, stepList, text } from '../dialog/schema/markers.js';
import type { Step } from '../dialog/project.js';
import { defineStep, type Flow, type StepCheck, type StepFinding, type Turn } from '../dialog/step-type.js';
import { isSkip } from './asking/skip.js';
import { readScore, type Score } from './rating/read-score.js';

const schema = z.strictObject({
  rate: z.enum(['bot', 'person']).describe('Whose help is rated.'),
  say: text.describe('The question. Five answers stand below it, from one star to five.'),
  into: slotName.optional().describe('A slot of the type number that gets the score, 1 to 5, to go on by.'),
  otherwise: stepList.optional().describe('What to do when the customer doesn\'t want to; without it the dialog ends.'),
});

type Options = z.output<typeof schema>;
type Rated = Step<Options>;

const scores = [1, 2, 3, 4, 5];
const declining = /^(?:nein|nein,? danke|no|no,? thanks|no thank you|keine lust|spater|jetzt nicht|not now|later|lieber nicht)[.! ]*$/;

function question({ options }: Rated, turn: Turn, before?: string): Flow {
  const choices = scores.map((score) => ({ value: String(score), title: `${'★'.repeat(score)}${'☆'.repeat(5 - score)} ${turn.renderDefault(`rating-${score}`)}` }));
  if (before !== undefined) turn.prefix(turn.renderDefault(before));
  turn.say({ text: turn.render(options.say), choices, layout: 'list', opener: turn.renderDefault('rating-opener') });
  return { flow: 'wait' };
}

function scoreOf({ text, choice }: { text: string; choice?: string }): Score | undefined {
  return scores.includes(Number(choice ?? NaN)) ? { score: Number(choice), fit: 'exact' } : readScore(text);
}

const declines = (text: string): boolean => declining.test(fold(text)) || isSkip(text, '');

/** Nobody is pressed for a rating: after a second answer that is none, the dialog goes its way. */
function without(step: Rated): Flow {
  return step.blocks.has('otherwise') ? { flow: 'enter', block: 'otherwise' } : { flow: 'end' };
}

function misfit(step: Rated, turn: Turn): Flow {
  if (turn.memory.again === true) return without(step);
  turn.memory.again = true;
  return question(step, turn, 'rating-again');
}

function take(step: Rated, turn: Turn, answer: { text: string; choice?: string }): Flow | undefined {
  const found = scoreOf(answer);
  if (!found) return declines(answer.text) ? without(step) : undefined;
  turn.rate({ score: found.score, of: step.options.rate });
  if (step.options.into !== undefined) turn.setSlot(step.options.into, { value: found.score });
  return { flow: 'next' };
}

function check({ options: { into } }: Rated, { dialog, rangeOf }: StepCheck): StepFinding[] {
  const type = dialog.slots.get(into ?? '')?.type.name;
  if (type === undefined || type === 'number') return [];
  return [{ rule: 'wrong-type', severity: 'error', message: `"${into ?? ''}" is of the type ${type}; a score is a number.`, hint: 'Make its type number.', range: rangeOf(['into']) }];
}

export const rate = defineStep<Options>({
  name: 'rate',
  docs: {
    summary: 'Asks how satisfied the customer is, from one star to five, and keeps the answer: by a tap, a number, stars or words. Nobody is pressed for it.',
    example: `dialog: how-was-it
title: { de: Zufriedenheit, en: Satisfaction }
examples:
  de: [Ich möchte Sie bewerten]
  en: [I want to rate you]
slots:
  score: { type: number }
  comment: { type: text }
steps:
  - rate: bot
    say: { de: Wie zufrieden sind Sie mit meiner Hilfe?, en: How satisfied are you with my help? }
    into: score
    otherwise:
      - say: { de: "Gut, dann ohne Bewertung.", en: "Alright, without a rating then." }
      - end: dialog
  - choose:
      - when: score is at most 3
        then:
          - ask: comment
            say: { de: Was sollen wir besser machen?, en: What should we do better? }
            skip: { title: { de: Überspringen, en: Skip } }
  - say: { de: Vielen Dank., en: Thank you. }
`,
  },
  schema,
  blocks: (options) => (options.otherwise ? [{ block: 'otherwise', path: ['otherwise'] }] : []),
  check,
  fit: (_, __, answer) => (declines(answer.text) ? 'exact' : scoreOf(answer)?.fit),
  run: (step, turn) => question(step, turn),
  resume(step, turn, reply) {
    switch (reply.reply) {
      case 'answer':
        return take(step, turn, reply);
      case 'misfit':
        return misfit(step, turn);
      case 'nod':
        return reply.nod === 'bye' ? without(step) : misfit(step, turn);
      case 'not-at-hand':
        return without(step);
      case 'silence':
        return { flow: 'end' };
      case 'again':
        return question(step, turn);
      default:
        return undefined;
    }
  },
});
