import { didYouMean, surely } from '../../diagnostics/closest.js';
import type { LoadedDialog } from '../parse-project.js';
import type { Dialog, Project, Slot } from '../project.js';
import type { Text } from '../text.js';
import type { Finding } from './findings.js';
import { closedSet, fieldsOf } from './names-of.js';

/** A slot that is given something, and the dialog that it belongs to. */
interface Given {
  slot: Slot;
  owner: Dialog;
  /** The dialog whose step gives it. */
  giver: Dialog;
  project: Project;
  /** Whether the steps above look at a path: then they may have dealt with some of its values. */
  isLookedAt(path: string): boolean;
}

/** What a slot can be copied from, where not everything will do. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'number': ['number', 'money'],
  'money': ['number', 'money'],
  'date': ['date', 'date-time', 'appointment'],
  'date-time': ['date', 'date-time', 'appointment'],
  'appointment': ['date', 'date-time', 'appointment'],
  'time': ['time'],
};

/** Some slots take only what lies ahead, others only what has been: a value fits if it does at any of these times. */
const times = ['2000-01-01T09:00:00.000Z', '2026-11-23T09:00:00.000Z', '2100-01-01T09:00:00.000Z'];

function reads({ type, options }: Slot, words: string, { bot }: Project): boolean {
  const reading = (language: string): boolean => times.some((now) => type.read(words, { options, language, now, timeZone: bot.timeZone, bot }).length > 0);
  return bot.languages.every(reading);
}

/** A value that is written out. */
function literalProblem(value: string | number | boolean, { slot, owner, project }: Given): Finding | undefined {
  const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  if (slot.type.name === 'text' || (typeof value === 'boolean' && slot.type.name === 'yes-no') || reads(slot, words, project)) return undefined;
  const set = closedSet(slot.name, owner, project);
  if (set) return { rule: 'unknown-value', message: `"${slot.name}" is never "${words}".`, hint: didYouMean(words, set, 'its values') ?? `It is one of these: ${set.join(', ')}.`, fix: surely(words, set) };
  return { rule: 'wrong-type', message: `"${words}" is no answer to "${slot.name}", which is of the type ${slot.type.name}.`, hint: 'Write what a customer of each language could answer, or ask for it.' };
}

/** What stands at a path: its type and its closed set; `undefined` where that isn't certain. */
function copied(path: string, { giver, project }: Given): { type: string; set: readonly string[] | undefined; isField: boolean } | undefined {
  const [root = '', field] = path.split('.');
  const results = giver.results.get(root);
  const type = field === undefined ? giver.slots.get(root)?.type.name : results && fieldsOf(results).get(field)?.type;
  return type === undefined ? undefined : { type, set: closedSet(path, giver, project), isField: results !== undefined };
}

/** What is put in as it stands: `{{ order.status }}`. */
function copyProblem(path: string, given: Given): Finding | undefined {
  const { slot, owner, project } = given;
  const from = copied(path, given);
  if (!from) return undefined;
  const set = closedSet(slot.name, owner, project);
  const isOfKind = set ? from.set !== undefined && (slot.type.name === 'yes-no' || from.type !== 'yes-no') : (sources[slot.type.name]?.includes(from.type) ?? true);
  if (!isOfKind) {
    const declare = set && slot.type.name !== 'yes-no' ? `one-of: [${set.join(', ')}]` : `type: ${slot.type.name}`;
    const canDeclare = from.isField && from.type === 'text' && (set !== undefined || ['number', 'date'].includes(slot.type.name));
    const hint = canDeclare ? `Declare the field in services.yaml with "${declare}", or ask for it.` : 'Make both the same, or ask for it.';
    return { rule: 'wrong-type', message: `"${slot.name}" is of the type ${slot.type.name}; "${path}" is ${from.type}.`, hint };
  }
  const strange = set ? (from.set ?? []).filter((value) => !set.includes(value) && !reads(slot, value, project)) : [];
  if (strange.length === 0 || given.isLookedAt(path)) return undefined;
  const names = strange.map((value) => `"${value}"`).join(' or ');
  return { rule: 'unknown-value', message: `"${path}" can be ${names}; "${slot.name}" never is.`, hint: `Add it to the choices of "${slot.name}", or choose over "${path}" above this.` };
}

function problemOf(value: unknown, given: Given): Finding | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return literalProblem(value, given);
  if (value === null || typeof value !== 'object') return undefined;
  const [source = ''] = Object.values((value as Text).source);
  if (!/\{[{%]/.test(source)) return source.trim() === '' ? undefined : literalProblem(source.trim(), given);
  const path = /^\s*\{\{-?\s*([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)?)\s*-?\}\}\s*$/u.exec(source)?.[1];
  return path === undefined ? undefined : copyProblem(path, given);
}

/** Looks whether what steps give to slots, their own dialog's or those of one that they run, is what these can hold. */
export function linkGiven({ dialog, steps, findings }: LoadedDialog, project: Project): void {
  for (const [index, { step, path }] of steps.entries()) {
    const { set, run, with: passed } = step.options as { set?: object; run?: unknown; with?: object };
    const owner = set ? dialog : project.dialogs.get(String(run));
    const [key, values] = set ? ['set', set] as const : ['with', passed ?? {}] as const;
    const looks = ({ step: { options }, marks }: typeof steps[number], at: string): boolean =>
      (options as { choose?: unknown }).choose === at || marks.some((mark) => mark.mark === 'condition' && mark.condition.references.some((read) => read.path.join('.') === at));
    for (const [name, value] of Object.entries(owner ? values : {})) {
      const slot = owner!.slots.get(name);
      const found = slot && problemOf(value, { slot, owner: owner!, giver: dialog, project, isLookedAt: (at) => steps.slice(0, index).some((one) => looks(one, at)) });
      if (found) findings.at([...path, key, name], 'value', found);
    }
  }
}
