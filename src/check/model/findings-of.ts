import type { Find, Finding } from './findings/finding.js';
import { endlessLoops } from './findings/endless-loops.js';
import { neverReached } from './findings/never-reached.js';
import { personRefused } from './findings/person-refused.js';
import { strands } from './findings/strands.js';
import { tooLarge } from './findings/too-large.js';
import { unanswerable } from './findings/unanswerable.js';
import { unheard } from './findings/unheard.js';
import { unsetReadsFound } from './findings/unset-reads-found.js';
import type { Proved } from './prove-dialog.js';

/** What is looked for, by the rule that tells it. */
const finds = {
  'can-strand': strands,
  'person-refused': personRefused,
  'endless-loop': endlessLoops,
  'unset-read': unsetReadsFound,
  unheard,
  'never-reached': neverReached,
  'too-large-to-prove': tooLarge,
  unanswerable,
} satisfies Record<string, Find>;

export type ProofRule = keyof typeof finds;

/** A finding, by the rule that tells it. */
export interface RuleFinding {
  rule: ProofRule;
  finding: Finding;
}

/** What an exploration found. */
export function findingsOf(proved: Proved): RuleFinding[] {
  return (Object.keys(finds) as ProofRule[]).flatMap((rule) => finds[rule](proved).map((finding) => ({ rule, finding })));
}
