import { expect } from 'chai';
import { checkLoad } from '../../src/cli/check-load.js';
import { createMemory } from '../../src/cli/test/create-memory.js';
import type { ProjectLoad } from '../../src/dialog/parse-project.js';
import { benignEdits } from '../../src/testing/mutations/benign/index.js';
import { createMutants } from '../../src/testing/mutations/create-mutants.js';
import { flowFaults } from '../../src/testing/mutations/flow/index.js';
import { formFaults } from '../../src/testing/mutations/form/index.js';
import { type CheckedMutant, checkMutants, sample } from '../../src/testing/mutations/measure-check.js';
import { misspellBotKeys } from '../../src/testing/mutations/misspell-bot-keys.js';
import { parse, shippedFiles } from '../dialog/files.js';

const load = parse(shippedFiles());
const memory = createMemory();
const check = (changed: ProjectLoad) => checkLoad(changed, memory);
const told = ({ mutant: { file, line, operator, description }, findings: [first] }: CheckedMutant): string => `${file}:${line} ${operator}: ${description} ${first?.message ?? ''}`;

describe('faults seeded into the shipped dialogs', function () {
  this.timeout(60_000);
  const faults = createMutants(load, formFaults);
  const flow = createMutants(load, flowFaults);
  const edits = createMutants(load, benignEdits);

  it('are more than 300, of every kind', () => {
    expect(faults).to.have.lengthOf.above(300);
    const made = new Set(faults.map(({ operator }) => operator));
    expect(made.size).to.be.above(formFaults.length - 3);
  });

  it('are more than 150 of flow, of every kind, and in the files of the bot', () => {
    expect(flow).to.have.lengthOf.above(150);
    expect([...new Set(flow.map(({ operator }) => operator))]).to.have.members(flowFaults.map(({ name }) => name));
    expect([...new Set(misspellBotKeys(load).map(({ file }) => file))]).to.deep.equal(['bots/demo/bot.yaml', 'bots/demo/services.yaml']);
  });

  it('are found by check: one of each kind (all of them: npm run bench:faults)', () => {
    const missed = [...checkMutants(load, [...sample(faults, 1), ...sample(misspellBotKeys(load), 3)], check)].filter(({ findings }) => findings.length === 0);
    expect(missed.map(told)).to.deep.equal([]);
  });

  it('are nothing else: an edit that is no fault brings no finding', () => {
    expect(edits).to.have.lengthOf.above(300);
    const alarms = [...checkMutants(load, sample(edits, 1), check)].filter(({ findings }) => findings.length > 0);
    expect(alarms.map(told)).to.deep.equal([]);
  });
});
