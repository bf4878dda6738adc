import { createMemory } from '../src/cli/test/create-memory.js';
import { checkLoad } from '../src/cli/check-load.js';
import type { ProjectLoad } from '../src/dialog/parse-project.js';
import { loadProject } from '../src/dialog/load-project.js';
import { slotTypes } from '../src/slots/index.js';
import { stepTypes } from '../src/steps/index.js';
import { benignEdits } from '../src/testing/mutations/benign/index.js';
import { createMutants } from '../src/testing/mutations/create-mutants.js';
import { formFaults } from '../src/testing/mutations/form/index.js';
import { checkMutants, recallOf, sample } from '../src/testing/mutations/measure-check.js';

/**
 * How exact `schalter check` is: faults of every kind are put into the shipped dialogs, one at a time, and so are edits
 * that are no faults. `npm run bench:faults [most of a kind]`
 */
const most = Number(process.argv[2] ?? 40);
const share = (part: number, all: number): string => `${all === 0 ? 100 : ((part / all) * 100).toFixed(1)} %`;

const load = await loadProject({ folder: '.', bot: 'demo', stepTypes, slotTypes });
if (!load.project) throw new Error(load.diagnostics.map(({ range, message }) => `${range.file}:${range.line} ${message}`).join('\n'));
const memory = createMemory();
const check = (changed: ProjectLoad) => checkLoad(changed, memory);

const own = check(load);
console.log(`the shipped dialogs: ${load.project.dialogs.size}, findings: ${own.length}`);
for (const { range, rule, message } of own) console.log(`  ${range.file}:${range.line} ${rule} ${message}`);

const faults = [...checkMutants(load, sample(createMutants(load, formFaults), most), check)];
for (const { operator, seeded, found, atPlace, rules } of recallOf(faults)) {
  const by = Object.entries(rules).sort(([, left], [, right]) => right - left).slice(0, 4).map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`${operator.padEnd(18)} ${String(found).padStart(4)} of ${String(seeded).padStart(4)}, ${String(atPlace).padStart(4)} at the place   ${by}`);
}
for (const { mutant } of faults.filter(({ findings }) => findings.length === 0)) console.log(`missed: ${mutant.file}:${mutant.line} ${mutant.operator}: ${mutant.description}`);

const edits = [...checkMutants(load, sample(createMutants(load, benignEdits), most), check)];
const alarms = edits.filter(({ findings }) => findings.length > 0);
for (const { mutant, findings: [first] } of alarms) console.log(`false alarm: ${mutant.file}:${mutant.line} ${mutant.operator}: ${first!.rule} ${first!.message}`);

const found = faults.filter(({ findings }) => findings.length > 0).length;
console.log(`recall ${share(found, faults.length)} (${found} of ${faults.length} faults), at the place ${share(faults.filter(({ atPlace }) => atPlace).length, found)} of those`);
console.log(`precision ${share(found, found + alarms.length + own.length)}: ${alarms.length} false alarms in ${edits.length} edits that are no faults, ${own.length} in the dialogs as they are`);
