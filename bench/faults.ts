import { createMemory } from '../src/cli/test/create-memory.js';
import { checkLoad } from '../src/cli/check-load.js';
import { loadProject } from '../src/dialog/load-project.js';
import type { ProjectLoad } from '../src/dialog/parse-project.js';
import { slotTypes } from '../src/slots/index.js';
import { stepTypes } from '../src/steps/index.js';
import { benignEdits } from '../src/testing/mutations/benign/index.js';
import { createMutants } from '../src/testing/mutations/create-mutants.js';
import { flowFaults } from '../src/testing/mutations/flow/index.js';
import { formFaults } from '../src/testing/mutations/form/index.js';
import { type CheckedMutant, checkMutants, recallOf, sample } from '../src/testing/mutations/measure-check.js';
import { misspellBotKeys } from '../src/testing/mutations/misspell-bot-keys.js';
import type { Mutant } from '../src/testing/mutations/mutant.js';

/**
 * How exact `schalter check` is: faults of flow and of form are put into the shipped dialogs, one at a time, and so are
 * edits that are no faults. Found is what is found at the place of the fault; found anywhere stands beside it.
 * `npm run bench:faults [most of a kind of form] [most of a kind of flow]`
 */
const [mostOfForm, mostOfFlow] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 40)];
const percent = (part: number, all: number): string => `${all === 0 ? 100 : ((part / all) * 100).toFixed(1)} %`;
const share = (part: number, all: number): string => `${String(part).padStart(4)} of ${String(all).padStart(4)} ${percent(part, all).padStart(8)}`;

const load = await loadProject({ folder: '.', bot: 'demo', stepTypes, slotTypes });
if (!load.project) throw new Error(load.diagnostics.map(({ range, message }) => `${range.file}:${range.line} ${message}`).join('\n'));
const memory = createMemory();
const check = (changed: ProjectLoad) => checkLoad(changed, memory);
const told = ({ file, line, operator, description }: Mutant): string => `${file}:${line} ${operator}: ${description}`;

function measure(title: string, mutants: readonly Mutant[]): CheckedMutant[] {
  const checked = [...checkMutants(load, mutants, check)];
  console.log(`\n${title.padEnd(18)} ${'at the place'.padEnd(24)} anywhere`);
  for (const { operator, seeded, found, atPlace, rules } of recallOf(checked)) {
    const by = Object.entries(rules).sort(([, left], [, right]) => right - left).slice(0, 4).map(([rule, count]) => `${rule} ${count}`).join(', ');
    console.log(`${operator.padEnd(18)} ${share(atPlace, seeded)}   ${share(found, seeded)}   ${by}`);
  }
  const [found, atPlace] = [checked.filter(({ findings }) => findings.length > 0).length, checked.filter((each) => each.atPlace).length];
  console.log(`${'all'.padEnd(18)} ${share(atPlace, checked.length)}   ${share(found, checked.length)}`);
  for (const { mutant, findings } of checked.filter((each) => !each.atPlace)) console.log(`  ${findings.length === 0 ? 'missed' : `elsewhere (${findings[0]!.rule}, line ${findings[0]!.range.line})`}: ${told(mutant)}`);
  return checked;
}

const own = check(load);
console.log(`the shipped dialogs: ${load.project.dialogs.size}, findings: ${own.length}`);
for (const { range, rule, message } of own) console.log(`  ${range.file}:${range.line} ${rule} ${message}`);

const flow = measure('flow', sample(createMutants(load, flowFaults), mostOfFlow));
const form = measure('form', [...sample(createMutants(load, formFaults), mostOfForm), ...sample(misspellBotKeys(load), mostOfForm)]);

const edits = [...checkMutants(load, sample(createMutants(load, benignEdits), mostOfForm), check)];
const alarms = edits.filter(({ findings }) => findings.length > 0);
for (const { mutant, findings: [first] } of alarms) console.log(`false alarm: ${told(mutant)}: ${first!.rule} ${first!.message}`);

const faults = [...flow, ...form];
const atPlace = faults.filter((each) => each.atPlace).length;
const negatives = edits.length + load.project.dialogs.size;
const wrong = alarms.length + own.length;
console.log(`\nrecall ${share(atPlace, faults.length).trim()} at the place, ${share(faults.filter(({ findings }) => findings.length > 0).length, faults.length).trim()} anywhere; ${flow.length} faults of flow, ${form.length} of form`);
console.log(`precision ${percent(atPlace, atPlace + wrong)}: ${wrong} false alarms in ${negatives} that are fine (${edits.length} harmless edits, ${load.project.dialogs.size} shipped dialogs)`);
