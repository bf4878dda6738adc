import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { askOf, placeOf } from '../../engine/place.js';
import { isLast } from '../ends.js';

/** What can still make a difference at a place: names that are read further on. A call that fills a name anew ends it. */
export interface Live {
  /** Slots and results of which it matters whether they are there. */
  roots: ReadonlySet<string>;
  /** Paths of which it matters what stands there: `parcel.status`. */
  paths: ReadonlySet<string>;
  /** Slots of which it matters how often they were asked again. */
  again: ReadonlySet<string>;
}

interface Node {
  next: string[];
  reads: string[];
  fills: string[];
  live: Set<string>;
}

function readsOf({ marks }: LoadedStep): string[] {
  return marks.flatMap((mark): string[] => {
    if (mark.mark === 'slot') return [`root ${mark.name}`];
    if (mark.mark === 'value') return [`root ${mark.name.split('.')[0]!}`, `path ${mark.name}`];
    if (mark.mark === 'condition') return mark.condition.references.flatMap(({ path }) => [`root ${path[0]!}`, `path ${path.join('.')}`]);
    if (mark.mark === 'text' || mark.mark === 'template') return mark.text.references.flatMap(({ path }) => [`root ${path[0]!}`, `path ${path.join('.')}`]);
    return [];
  });
}

/** Where a step may lead: on, into its blocks, to a question or a place that it names. */
function nextOf({ step, marks }: LoadedStep, dialog: LoadedDialog['dialog']): { next: string[]; again: string[] } {
  const next = [...(step.next === undefined || isLast(step) ? [] : [step.next]), ...[...step.blocks.values()].flatMap(([first]) => first?.place ?? [])];
  const again: string[] = [];
  for (const mark of marks) {
    const to = mark.mark === 'slot' ? askOf(dialog, mark.name) : mark.mark === 'place' ? placeOf(dialog, mark.name) : undefined;
    if (!to || to.place === step.place) continue;
    next.push(to.place);
    if (mark.mark === 'slot') again.push(`again ${mark.name}`);
  }
  return { next, again };
}

function nodesOf({ dialog, steps }: LoadedDialog, returned: readonly string[]): Map<string, Node> {
  const always = [...(dialog.returns === undefined ? [] : [`root ${dialog.returns}`]), ...returned.map((path) => `path ${path}`)];
  return new Map(steps.map((loaded) => {
    const { next, again } = nextOf(loaded, dialog);
    const reads = [...readsOf(loaded), ...again];
    const fills = loaded.marks.flatMap((mark) => (mark.mark === 'save' ? [mark.name] : []));
    return [loaded.step.place, { next, reads, fills, live: new Set([...reads, ...always]) }];
  }));
}

function isFilled(name: string, fills: readonly string[]): boolean {
  return fills.some((root) => name === `root ${root}` || name === `path ${root}` || name.startsWith(`path ${root}.`));
}

/** What can still make a difference at each place. */
export interface LiveAt {
  /** While its step waits or runs. */
  at(place: string | undefined): Live;
  /** In the step's own blocks: what can matter once an answer was refused. That it may still be answered is looked at elsewhere. */
  within(place: string | undefined): Live;
}

/** @param returned what of the slot that the dialog returns is asked about by others: it matters to the end */
export function liveAt(loaded: LoadedDialog, returned: readonly string[]): LiveAt {
  const nodes = nodesOf(loaded, returned);
  const backwards = [...nodes.values()].reverse();
  for (let changed = true; changed;) {
    changed = false;
    for (const node of backwards) {
      const size = node.live.size;
      for (const place of node.next) {
        for (const name of nodes.get(place)?.live ?? []) if (!isFilled(name, node.fills)) node.live.add(name);
      }
      changed ||= node.live.size > size;
    }
  }
  const blocksOf = new Map(loaded.steps.map(({ step }) => [step.place, step.blocks]));
  return {
    at: onDemand((place) => nodes.get(place)?.live),
    within: onDemand((place) => [...(blocksOf.get(place)?.values() ?? [])].flatMap(([step]) => [...(nodes.get(step?.place ?? '')?.live ?? [])])),
  };
}

/** Most places are never waited at. */
function onDemand(find: (place: string) => Iterable<string> | undefined): LiveAt['at'] {
  const known = new Map<string, Live>();
  return (place = '') => {
    let live = known.get(place);
    if (!live) known.set(place, live = split(new Set(find(place))));
    return live;
  };
}

function split(live: ReadonlySet<string>): Live {
  const of = (kind: string): Set<string> => new Set([...live].filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length)));
  return { roots: of('root '), paths: of('path '), again: of('again ') };
}
