import { builtInIntents } from '../../../dialog/defaults/intents.js';
import type { Project } from '../../../dialog/project.js';
import type { Move } from '../move.js';
import type { Way } from '../way.js';

type Said = Extract<Move, { move: 'says' }>;

function said(intent: string, language: string): Said | undefined {
  const words = builtInIntents[intent]?.[language]?.[0];
  return words === undefined ? undefined : { move: 'says', meant: 'wish', words, intent };
}

/** How it comes to a dialog that no words of its own begin: a person is asked for, or a case is closed. */
function before({ bot }: Project, { intent }: Said, language: string): Move[] | undefined {
  const person = said('@person', language);
  if (!person || intent === undefined) return undefined;
  if (intent === bot.behaviours.person) return [{ ...person, intent }];
  return intent === bot.behaviours.closed ? [person, { move: 'agent', act: 'taken' }, { move: 'agent', act: 'closed' }] : undefined;
}

/** The way with a beginning that a customer can make. @returns `undefined` where only a tap in another dialog begins it */
export function withBeginning(project: Project, way: Way): Way | undefined {
  const [first, ...rest] = way.moves;
  if (first?.move !== 'says' || first.meant !== 'start') return way;
  const examples = project.dialogs.get(first.intent ?? '')?.examples ?? {};
  if (Object.values(examples).some((list) => list.length > 0)) return way;
  const begins = before(project, first, way.start.language);
  return begins && { start: way.start, moves: [...begins, ...rest] };
}
