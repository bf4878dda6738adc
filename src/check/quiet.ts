import type { Dialog, Project, Step } from '../dialog/project.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import { askOf, placeOf } from '../engine/place.js';
import { ends, isLast, type Surrounding } from './ends.js';

/** Milliseconds since the customer's last turn, at the most, when a step runs: by dialog, then by place. */
export type Quiet = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Longer than any channel waits; a circle that nobody answers comes to it too. */
const forever = Infinity;
const longestCounted = 7 * 24 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** Where a step leads, and how long it has been quiet then. */
interface Way {
  to: Step | undefined;
  quiet: number;
}

/** How long a wait is at the most. A time of the day alone comes within a day. */
function waitOf({ options }: Step, { slots }: Dialog): number {
  const { wait } = options as { wait?: number | { until: string } };
  if (typeof wait === 'number') return wait;
  return slots.get(wait?.until ?? '')?.type.name === 'time' ? dayMs - 1 : forever;
}

function afterSilence({ options, blocks }: Step): number {
  const { silence } = options as { silence?: { after: number; remind?: unknown } };
  return !silence || !blocks.has('silence.then') ? 0 : silence.after * (silence.remind ? 2 : 1);
}

/** Where it goes on below; a step that is the last of its dialog has none. */
function below(step: Step, dialog: Dialog): Step | undefined {
  return step.next === undefined ? undefined : dialog.places.get(step.next);
}

function jumpOf(step: Step, dialog: Dialog): Step | undefined {
  const { 'ask-again': slot, 'go-to': place } = step.options as { 'ask-again'?: string; 'go-to'?: string };
  return slot === undefined ? placeOf(dialog, place ?? '') : askOf(dialog, slot);
}

function intoBlocks({ blocks }: Step, quiet: (block: string) => number): Way[] {
  return [...blocks].flatMap(([block, [first]]) => (first ? [{ to: first, quiet: quiet(block) }] : []));
}

function waysOf(step: Step, where: Surrounding, quiet: number, exits: ReadonlyMap<string, number>): Way[] {
  const { dialog } = where.loaded;
  const next = (after: number): Way => ({ to: below(step, dialog), quiet: after });
  switch (step.type.name) {
    case 'ask':
      return [next(0), ...intoBlocks(step, (block) => (block === 'silence.then' ? afterSilence(step) : 0))];
    case 'rate':
      return [next(0), ...intoBlocks(step, () => 0)];
    case 'wait':
      return [next(quiet + waitOf(step, dialog))];
    case 'run':
      return [next(exits.get((step.options as { run: string }).run) ?? quiet)];
    case 'ask-again':
    case 'go-to':
      return [{ to: jumpOf(step, dialog), quiet }];
    default:
      return [...intoBlocks(step, () => quiet), ...(isLast(step) || ends([step], where) ? [] : [next(quiet)])];
  }
}

/** Follows the steps of one dialog. @returns when it is over, at the most */
function follow(where: Surrounding, entry: number, exits: ReadonlyMap<string, number>, at: Map<string, number>): number {
  let exit = 0;
  const queue: Way[] = [{ to: where.loaded.dialog.steps[0], quiet: entry }];
  for (const { to, quiet } of queue) {
    const counted = quiet > longestCounted ? forever : quiet;
    if (!to) exit = Math.max(exit, counted);
    else if (counted > (at.get(to.place) ?? -1)) {
      at.set(to.place, counted);
      if ((to.options as { end?: string }).end === 'dialog') exit = Math.max(exit, counted);
      queue.push(...waysOf(to, where, counted, exits));
    }
  }
  return exit;
}

function isQuiet({ dialog }: LoadedDialog): boolean {
  return [...dialog.places.values()].some((step) => step.type.name === 'wait' || afterSilence(step) > 0);
}

/** Hands on to the dialogs that are run how long it has been quiet. @returns whether it is longer than was known */
function handOn(steps: Iterable<Step>, at: ReadonlyMap<string, number>, entries: Map<string, number>): boolean {
  let isLonger = false;
  for (const { type, options, place } of steps) {
    const { run } = options as { run?: string };
    const quiet = at.get(place) ?? 0;
    if (type.name !== 'run' || run === undefined || quiet <= (entries.get(run) ?? 0)) continue;
    entries.set(run, quiet);
    isLonger = true;
  }
  return isLonger;
}

/** How long the customer may have said nothing when a step runs, by all ways that lead there; only where it is any time at all. */
export function quietOf(dialogs: readonly LoadedDialog[], project: Project): Quiet {
  const quiet = new Map<string, Map<string, number>>();
  const [entries, exits] = [new Map<string, number>(), new Map<string, number>()];
  if (!dialogs.some(isQuiet)) return quiet;
  for (let changed = true; changed;) {
    changed = false;
    for (const loaded of dialogs) {
      const { dialog } = loaded;
      const at = new Map<string, number>();
      const exit = follow({ loaded, project }, entries.get(dialog.name) ?? 0, exits, at);
      quiet.set(dialog.name, at);
      changed = handOn(dialog.places.values(), at, entries) || changed || exit > (exits.get(dialog.name) ?? -1);
      exits.set(dialog.name, exit);
    }
  }
  return quiet;
}
