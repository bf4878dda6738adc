import { expect } from 'chai';
import { rules } from '../../../src/check/rules/index.js';
import { checkLoad } from '../../../src/cli/check-load.js';
import { createMemory } from '../../../src/cli/test/create-memory.js';
import { replaceFile } from '../../../src/dialog/replace-file.js';
import { engine } from '../../../src/engine/index.js';
import { createNlu } from '../../../src/nlu/index.js';
import { slotTypes } from '../../../src/slots/index.js';
import { behaviourFaults } from '../../../src/testing/mutations/behaviour/index.js';
import { createMutants } from '../../../src/testing/mutations/create-mutants.js';
import { checkMutants, sample } from '../../../src/testing/mutations/measure-check.js';
import type { Mutant } from '../../../src/testing/mutations/mutant.js';
import { runTranscripts } from '../../../src/testing/run-transcripts.js';
import { parse, shippedFiles } from '../../dialog/files.js';

const file = 'dialogs/chat.test.yaml';
const proofs = new Set(rules.filter(({ isProof }) => isProof).map(({ name }) => name));
const nlu = createNlu(slotTypes);
const load = parse(shippedFiles());

async function failuresOf({ file: changed, source }: Mutant, chat: string): Promise<string[]> {
  const { results } = await runTranscripts({ project: replaceFile(load, changed, source).draft!.project, engine, nlu, files: [{ file, text: chat }] });
  return results.length === 1 ? results.flatMap(({ failure }) => failure?.message ?? []) : ['It cannot be read.'];
}

describe('the chats of faults seeded into the shipped dialogs', function () {
  this.timeout(60_000);

  it('play as they stand', async () => {
    const memory = createMemory();
    const faults = sample(createMutants(load, behaviourFaults), 1);
    const failed: string[] = [];
    let played = 0;
    for (const { mutant, findings } of checkMutants(load, faults, (changed) => checkLoad(changed, memory))) {
      for (const { rule, chat, message } of findings) {
        if (!proofs.has(rule) || rule === 'endless-loop' || chat === undefined) continue;
        played += 1;
        failed.push(...(await failuresOf(mutant, chat)).map((failure) => `${mutant.file}:${mutant.line} ${mutant.operator}: ${message} ${failure}\n${chat}`));
      }
    }
    expect(played).to.be.above(2);
    expect(failed).to.deep.equal([]);
  });
});
