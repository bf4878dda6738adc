import type { Contract } from './contract.js';
import { contractOf } from './endings.js';
import { type Beginning, type Explored, explore } from './explore.js';
import { findingsOf, type RuleFinding } from './findings-of.js';
import type { Proof } from './proof.js';
import { type StrangeValues, strangeValues } from './strange-values.js';
import { type Way, wayOf } from './way.js';

/** A dialog with all that can become of it. */
export interface Proved {
  proof: Proof;
  explored: Explored;
}

/** What is kept of it: JSON. */
export interface DialogProof {
  findings: RuleFinding[];
  contract: Contract;
  /** The dialogs that it runs, with the slots that they begin with, and how it comes to that. */
  runs: { dialog: string; slots: string[]; strange: StrangeValues; way: Way }[];
}

function runsOf({ explored, proof: { arena: { project } } }: Proved): DialogProof['runs'] {
  const runs = new Map<string, DialogProof['runs'][number]>();
  for (const edge of explored.edges) {
    for (const { dialog, given } of edge.seen.runs) {
      const slots = Object.keys(given).sort();
      const strange = strangeValues(project.dialogs.get(dialog), given, project);
      const key = `${dialog} ${slots.join()} ${JSON.stringify(strange)}`;
      if (!runs.has(key)) runs.set(key, { dialog, slots, strange, way: wayOf(edge) });
    }
  }
  return [...runs.values()];
}

/** Plays through all that can become of a dialog, and judges it. */
export function proveDialog(proof: Proof, beginnings: readonly Beginning[]): DialogProof & Pick<Explored, 'alsoIn'> {
  const proved: Proved = { proof, explored: explore(proof, beginnings) };
  return { findings: findingsOf(proved), contract: contractOf(proof, proved.explored), runs: runsOf(proved), alsoIn: proved.explored.alsoIn };
}
