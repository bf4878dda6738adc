import { expect } from 'chai';
import { parseProject, type ProjectLoad } from '../../../src/dialog/parse-project.js';
import type { Project } from '../../../src/dialog/project.js';
import { slotTypes } from '../../../src/slots/index.js';
import { stepTypes } from '../../../src/steps/index.js';
import { behaviourFaults } from '../../../src/testing/mutations/behaviour/index.js';
import { createMutants } from '../../../src/testing/mutations/create-mutants.js';
import { renderMutants, reportMutants } from '../../../src/testing/mutations/render-mutants.js';
import { type MutantResult, runMutants } from '../../../src/testing/mutations/run-mutants.js';
import { files } from '../../engine/files.js';
import { engine, nlu, play } from '../bench.js';
import { move } from '../workshop.js';

const load = parseProject({ bot: 'demo', files: { ...files, 'dialogs/move.yaml': move }, stepTypes, slotTypes }) as ProjectLoad & { project: Project };
const mutants = createMutants(load, behaviourFaults);
const hours = mutants.filter(({ file }) => file === 'dialogs/hours.yaml');

const transcripts = `
- transcript: Open
  chat:
    - customer: wann habt ihr geöffnet
    - bot: Offen.
- transcript: Closed, in English
  at: 2026-11-01 10:00
  chat:
    - customer: when do you open please
    - bot: Closed.
`;

async function fates(text: string, check?: (load: ProjectLoad) => never[]): Promise<MutantResult[]> {
  const { results } = await play(text, { project: load.project });
  const all: MutantResult[] = [];
  for await (const result of runMutants({ load, mutants: hours, engine, nlu, results, ...(check && { check }) })) all.push(result);
  return all;
}

const name = ({ mutant: { operator, line }, fate }: MutantResult): string => `${operator} ${line} ${fate}`;

describe('faults put into dialogs', () => {
  it('are the same each time, stand at a line, and are each another file', () => {
    expect(createMutants(load, behaviourFaults)).to.deep.equal(mutants);
    expect(mutants).to.have.lengthOf.above(100);
    expect(new Set(mutants.map(({ file, source }) => `${file} ${source}`)).size).to.equal(mutants.length);
    for (const { file, line, source, operator } of mutants) {
      const before = load.sources.get(file)!.split('\n');
      const after = source.split('\n');
      expect(after, `${operator} ${file}:${line}`).to.have.lengthOf(before.length);
      const changed = before.findIndex((text, index) => text !== after[index]) + 1;
      expect(Math.abs(changed - line), `${operator} ${file}:${line}`).to.be.below(4);
    }
  });

  it('come of every operator', () => {
    const made = new Set(mutants.map(({ operator }) => operator));
    expect(behaviourFaults.map((operator) => operator.name).filter((operator) => !made.has(operator))).to.deep.equal([]);
  });

  it('make transcripts fail that come by, and survive where none does', async () => {
    const all = (await fates(transcripts)).map(name);
    expect(all).to.include.members(['drop-step 6 refused', 'change-condition 7 killed', 'drop-step 9 killed', 'swap-languages 9 killed']);
    const one = await fates(transcripts.slice(0, transcripts.indexOf('- transcript: Closed')));
    expect(one.map(name)).to.include.members(['drop-step 9 killed', 'drop-step 11 survived']);
    expect(one.find((result) => name(result) === 'drop-step 11 survived')!.reached).to.equal(false);
  });

  it('are refused where check finds them', async () => {
    const refused = await fates('- transcript: None\n  chat:\n    - customer: wo ist mein paket\n    - bot: "*"\n', (changed) => (changed === load ? [] : [{ rule: 'x', severity: 'error', message: 'm', range: { file: 'f', line: 1, column: 1, endLine: 1, endColumn: 1 } }] as never[]));
    expect(new Set(refused.map(({ fate }) => fate))).to.deep.equal(new Set(['refused']));
  });

  it('that change nothing are left out', async () => {
    const same = parseProject({ bot: 'demo', files: { ...files, 'dialogs/move.yaml': move.replace('    say: { de: Welche Nummer?', '    tries: 3\n    say: { de: Welche Nummer?') }, stepTypes, slotTypes }) as typeof load;
    const defaults = createMutants(same, behaviourFaults).filter(({ description }) => description === '"tries: 3" is gone');
    expect(defaults).to.have.lengthOf(1);
    const results: MutantResult[] = [];
    for await (const result of runMutants({ load: same, mutants: defaults, engine, nlu, results: [] })) results.push(result);
    expect(results).to.deep.equal([]);
  });

  it('are told by dialog, with those that nobody noticed by file and line', async () => {
    const text = renderMutants(await fates(transcripts.replace('bot: Closed.', 'bot: "*"')));
    expect(text).to.match(/^hours +\d+ +\d+ +\d+ +\d+ %$/m);
    expect(text).to.match(/Nobody noticed:\n(.*\n)* {2}dialogs\/hours.yaml:11 {2}the texts in "de" and "en" are swapped: Zu\./);
    expect(JSON.parse(reportMutants(await fates(transcripts)))).to.have.keys('dialogs', 'all', 'survivors');
  });
});
