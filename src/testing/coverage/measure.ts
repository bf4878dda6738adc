import type { Project } from '../../dialog/project.js';
import { type Point, pointsOf } from './points.js';
import type { Tally } from './tally.js';

/** What coverage is counted in; a language is counted by its texts. */
export const measures = ['steps', 'branches', 'outcomes', 'texts'] as const;
export type Measure = (typeof measures)[number];

export interface Share {
  reached: number;
  all: number;
}

export interface DialogMeasure {
  dialog: string;
  file: string;
  shares: Record<Measure, Share>;
  /** Language → its texts. */
  languages: Record<string, Share>;
  /** Of what every dialog does by itself, how much was seen in this one. */
  behaviours: Share;
  /** What was never reached, in the order of the file. */
  missed: Point[];
}

export interface CoverageMeasure {
  dialogs: DialogMeasure[];
  whole: Share;
  defaultTexts: Share;
  intents: Share;
  /** Default texts (`name.language`) and built-in intents that were never met. */
  missedDefaults: Point[];
}

function measureOf({ of, key }: Point): Measure | undefined {
  if (of === 'steps' || of === 'outcomes' || of === 'texts') return of;
  return of === 'blocks' && !/\/outcomes\.[^/]*$/.test(key) ? 'branches' : undefined;
}

function shareOf(points: readonly Point[], tally: Tally): Share {
  return { reached: points.filter((point) => tally.has(point)).length, all: points.length };
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((total, { reached, all }) => ({ reached: total.reached + reached, all: total.all + all }), { reached: 0, all: 0 });
}

function byPlace(left: Point, right: Point): number {
  return (left.range?.line ?? 0) - (right.range?.line ?? 0) || (left.range?.column ?? 0) - (right.range?.column ?? 0);
}

function measureDialog(dialog: string, file: string, points: readonly Point[], languages: readonly string[], tally: Tally): DialogMeasure {
  const counted = points.filter((point) => measureOf(point) !== undefined);
  const share = (measure: Measure): Share => shareOf(counted.filter((point) => measureOf(point) === measure), tally);
  return {
    dialog,
    file,
    shares: { steps: share('steps'), branches: share('branches'), outcomes: share('outcomes'), texts: share('texts') },
    languages: Object.fromEntries(languages.map((language) => [language, shareOf(points.filter(({ of, key }) => of === 'texts' && key.endsWith(`.${language}`)), tally)])),
    behaviours: shareOf(points.filter(({ of }) => of === 'behaviours'), tally),
    missed: counted.filter((point) => !tally.has(point)).sort(byPlace),
  };
}

/** How much of a bot transcripts reach, dialog by dialog. @param beside only the dialogs beside these transcript files; all where it is left out */
export function measureCoverage(project: Project, tally: Tally, beside?: readonly string[]): CoverageMeasure {
  const points = pointsOf(project);
  const stem = (file: string): string => file.replace(/(\.test)?\.ya?ml$/, '');
  const wanted = [...project.dialogs.values()].filter(({ range }) => !beside || beside.some((file) => stem(file) === stem(range.file)));
  const dialogs = wanted.map(({ name, range }) => measureDialog(name, range.file, points.filter(({ dialog }) => dialog === name), project.bot.languages, tally));
  const texts = points.filter(({ of }) => of === 'default-texts');
  const intents = points.filter(({ of }) => of === 'intents');
  return {
    dialogs,
    whole: sum(dialogs.flatMap(({ shares }) => Object.values(shares))),
    defaultTexts: shareOf(texts, tally),
    intents: shareOf(intents, tally),
    missedDefaults: [...texts, ...intents].filter((point) => !tally.has(point)),
  };
}

/** Per cent, rounded down: 100 only when nothing is missed. */
export function percentOf({ reached, all }: Share): number {
  return all === 0 ? 100 : Math.floor((reached / all) * 100);
}
