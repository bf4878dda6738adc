import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Dialog, Project, ResultField, Slot } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';
import type { Text } from '../dialog/text.js';

/** What stands for a value of which nobody says how long it is. */
const unbounded = 'W'.repeat(40);

/** The longest that a text can become in a language: with the longest values, or with none. */
export function longestForm(text: Text, language: string, { dialog }: Pick<LoadedDialog, 'dialog'>, project: Project): string {
  const scopes = [{}, longestScope(dialog, language, project)];
  return scopes.map((scope) => text.render(language, scope)).reduce((left, right) => (right.length > left.length ? right : left));
}

const scopesOf = new WeakMap<Dialog, Map<string, Record<string, Value | undefined>>>();

function longestScope(dialog: Dialog, language: string, project: Project): Record<string, Value | undefined> {
  const known = scopesOf.get(dialog) ?? new Map<string, Record<string, Value | undefined>>();
  scopesOf.set(dialog, known);
  const scope = known.get(language) ?? scopeOf(dialog, language, project);
  known.set(language, scope);
  return scope;
}

function scopeOf(dialog: Dialog, language: string, { bot }: Project): Record<string, Value | undefined> {
  const slots = [...dialog.slots.values()].map((slot) => [slot.name, longestOfSlot(slot, language, bot.timeZone)] as const);
  const results = [...dialog.results].map(([name, operations]) => {
    const fields = operations.flatMap((operation) => Object.entries(operation.result));
    return [name, Object.fromEntries(fields.map(([field, declared]) => [field, longestOfField(declared)]))] as const;
  });
  const builtIn = { now: '2026-09-30T20:00:00.000Z', bot: bot.title.render(language, {}), hours: bot.hours as Value | undefined, open: true };
  return Object.fromEntries([...results, ...slots, ...Object.entries(builtIn)]);
}

function longestOfField({ type, oneOf }: ResultField): Value {
  if (type === 'date') return '2026-09-30T20:00:00.000Z';
  if (type === 'number') return 9_999_999;
  if (type === 'yes-no') return false;
  return oneOf ? longest(oneOf) : unbounded;
}

/** The longest title of a choice; else as long as the slot lets it be. */
function longestOfSlot({ type, options }: Slot, language: string, timeZone: string): Value {
  const context = { options, language, now: '2026-09-30T20:00:00.000Z', timeZone };
  const choices = type.choices?.(context);
  if (choices && choices.length > 0) return longest(choices.map((choice) => choice.title));
  if (type.name.startsWith('date')) return { value: '2026-09-30', shown: type.show({ value: '2026-09-30' }, context) };
  const { max } = (options ?? {}) as { max?: unknown };
  if (type.name === 'text' && typeof max === 'number') return 'W'.repeat(max);
  return type.name === 'number' || type.name === 'money' ? 9_999_999 : unbounded;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((left, right) => (right.length > left.length ? right : left), '');
}
