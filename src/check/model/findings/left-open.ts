import type { Proved } from '../prove-dialog.js';
import { wayOf } from '../way.js';
import type { Finding } from './finding.js';
import { rangeAt } from './place-of.js';

/** Questions that silence leads back to: the bot asks the same once more, and never again. */
export function leftOpen(proved: Proved): Finding[] {
  const edge = proved.explored.edges.find(({ seen }) => seen.leftOpen);
  if (!edge) return [];
  const back = edge.seen.steps.findLast(({ type }) => type.name === 'go-to' || type.name === 'ask-again');
  return [{
    range: back?.range ?? rangeAt(proved, edge.from),
    message: 'Who stays silent is asked the same once more here, and then nothing comes any more: the dialog stays open.',
    hint: 'Say something else and end the dialog, or hand off. Without "then" the bot reminds by itself, and closes the dialog later.',
    way: wayOf(edge),
  }];
}
