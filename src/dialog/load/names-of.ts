import type { Dialog, Operation, Project, ResultField, Slot } from '../project.js';
import { builtInNames } from '../schema/names.js';

/** What a name in a dialog's texts and conditions stands for. */
export type Named = { slot: Slot } | { results: readonly Operation[] } | { builtIn: string };

/** What a dialog's texts and conditions can read. `hours` and `open` only where bot.yaml states hours, `holiday` where it states holidays. */
export function namesOf(dialog: Dialog, project: Pick<Project, 'bot'>): ReadonlyMap<string, Named> {
  const builtIn = builtInNames.filter((name) => project.bot.hours !== undefined || (name !== 'hours' && name !== 'open')).filter((name) => project.bot.holidays !== undefined || name !== 'holiday');
  return new Map<string, Named>([
    ...builtIn.map((name) => [name, { builtIn: name }] as const),
    ...[...dialog.results].map(([name, results]) => [name, { results }] as const),
    ...[...dialog.slots].map(([name, slot]) => [name, { slot }] as const),
  ]);
}

/** The fields that a result has, whichever operation filled it. */
export function fieldsOf(results: readonly Operation[]): ReadonlyMap<string, ResultField> {
  return new Map(results.flatMap((operation) => Object.entries(operation.result)));
}

/** All values that `parcel.status` or a slot can have, where they are a closed set; yes and no for true and false. */
export function closedSet(path: string, dialog: Dialog, project: Pick<Project, 'bot'>): readonly string[] | undefined {
  const [root = '', field] = path.split('.');
  const slot = dialog.slots.get(root);
  if (slot && field === undefined) return slotSet(slot, project);
  const results = dialog.results.get(root) ?? [];
  const sets = results.map((operation) => setOf(operation.result[field ?? '']));
  return sets.length > 0 && sets.every((set) => set !== undefined) ? [...new Set(sets.flat())] : undefined;
}

function setOf(field: ResultField | undefined): readonly string[] | undefined {
  return field?.type === 'yes-no' ? ['yes', 'no'] : field?.oneOf;
}

function slotSet({ type, options }: Slot, { bot }: Pick<Project, 'bot'>): readonly string[] | undefined {
  if (type.name === 'yes-no') return ['yes', 'no'];
  const context = { options, language: bot.languages[0] ?? 'en', now: '2000-01-01T00:00:00.000Z', timeZone: bot.timeZone };
  return type.suggests ? undefined : type.choices?.(context).map((choice) => choice.value);
}
