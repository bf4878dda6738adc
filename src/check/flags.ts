import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Condition } from '../dialog/condition.js';
import type { Dialog, Project, Slot, Step } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';
import type { Text } from '../dialog/text.js';
import { filledBefore } from './filled.js';

/** Slots that nobody but the dialog itself fills, with what stands in them; none where it isn't known any more. */
export type Flags = Readonly<Record<string, Value>> | undefined;

/** What the slots of a dialog come to that only its set steps fill: flags and counters. */
export interface KeptFlags {
  /** After a step. */
  after(step: Step, flags: Flags): Flags;
  /** The blocks that a choose may go into, and whether it may go past them; `undefined`: any. */
  waysOf(step: Step, flags: Flags): { blocks: ReadonlySet<string>; goesPast: boolean } | undefined;
}

type Given = string | number | boolean | null | Text;
type Branch = { when: Condition } | { otherwise: unknown };

const isText = (given: Given): given is Text => typeof given === 'object' && given !== null;

function namesOf(loaded: LoadedDialog, project: Project): ReadonlySet<string> {
  const steps = [...loaded.dialog.places.values()];
  const others = new Set(steps.flatMap(({ options }) => {
    const { ask, into } = options as { ask?: string; into?: string };
    return [ask ?? [], into ?? []].flat();
  }));
  const before = filledBefore(loaded, { project });
  const names = new Set([...loaded.dialog.slots.keys()].filter((name) => !others.has(name) && !before.has(name)));
  const given = steps.flatMap(({ options }) => Object.entries((options as { set?: Record<string, Given> }).set ?? {}));
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const [name, value] of given) if (isText(value) && value.references.some(({ path }) => !names.has(path[0]!))) names.delete(name);
  }
  return names;
}

/** What a set step puts in, as the engine reads it. */
function valueOf(given: Given, { type, options }: Slot, flags: Readonly<Record<string, Value>>, { bot }: Project): Value | undefined {
  if (given === null) return undefined;
  if (!isText(given)) return given;
  const language = bot.languages[0] ?? 'en';
  const words = given.render(language, flags, 'data').trim();
  if (words === '') return undefined;
  return type.read(words, { options, language, now: '2026-11-23T09:00:00.000Z', timeZone: bot.timeZone, bot })[0]?.value ?? words;
}

function set(given: Readonly<Record<string, Given>>, names: ReadonlySet<string>, { slots }: Dialog, flags: Flags, project: Project): Flags {
  if (!flags) return undefined;
  const next = new Map(Object.entries(flags));
  for (const [name, value] of Object.entries(given).filter(([each]) => names.has(each))) {
    const found = valueOf(value, slots.get(name)!, Object.fromEntries(next), project);
    if (found === undefined) next.delete(name);
    else next.set(name, found);
  }
  return Object.fromEntries(next);
}

/** By the conditions of a choose: the first that is true, and those before it of which nobody knows. */
function branches(choose: readonly Branch[], names: ReadonlySet<string>, flags: Readonly<Record<string, Value>>): { blocks: Set<string>; goesPast: boolean } {
  const blocks = new Set<string>();
  for (const [index, branch] of choose.entries()) {
    const isKnown = !('when' in branch) || branch.when.reads.every((name) => names.has(name));
    const holds = !('when' in branch) || (isKnown && branch.when.test(flags));
    if (holds || !isKnown) blocks.add(`when.${index}`);
    if (holds) return { blocks, goesPast: false };
  }
  return { blocks, goesPast: true };
}

/** Follows the flags and counters of a dialog, that a circle which ends after some rounds isn't taken for one without end. */
export function flagsOf(loaded: LoadedDialog, project: Project): KeptFlags {
  const names = namesOf(loaded, project);
  return {
    after(step, flags) {
      const { set: given } = step.options as { set?: Record<string, Given> };
      return given ? set(given, names, loaded.dialog, flags, project) : flags;
    },
    waysOf(step, flags) {
      const { choose } = step.options as { choose?: string | readonly Branch[] };
      if (!flags || choose === undefined) return undefined;
      if (typeof choose !== 'string') return branches(choose, names, flags);
      const value = flags[choose];
      if (!names.has(choose) || typeof value === 'number') return undefined;
      const block = `cases.${typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}`;
      const taken = value !== undefined && step.blocks.has(block) ? block : 'otherwise';
      return { blocks: new Set([taken]), goesPast: !step.blocks.has(taken) };
    },
  };
}
