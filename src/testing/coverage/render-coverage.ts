import { placeOf } from '../describe.js';
import { createPaint, type Paint } from '../paint.js';
import { type CoverageMeasure, type DialogMeasure, measures, percentOf, type Share } from './measure.js';
import type { Point } from './points.js';

const column = 11;

function cell(share: Share, paint: Paint): string {
  const text = (share.all === 0 ? '–' : `${share.reached}/${share.all}`).padStart(column);
  if (share.all === 0) return paint('dim', text);
  return share.reached === share.all ? paint('green', text) : paint(share.reached === 0 ? 'red' : 'yellow', text);
}

const words: Partial<Record<Point['of'], (point: Point) => string>> = {
  steps: ({ step }) => `the step "${step ?? ''}" is never run`,
  blocks: ({ key, step }) => describeBranch(key, step),
  outcomes: ({ key }) => `the outcome "${key.slice(key.lastIndexOf('/') + 1)}" never comes`,
  texts: ({ key }) => describeText(key),
};

function describeBranch(key: string, step = ''): string {
  const block = key.slice(key.lastIndexOf('/') + 1);
  return block === 'below' ? `"${step}" never goes on below without one of its branches` : `the branch "${block}" is never taken`;
}

function describeText(key: string): string {
  const within = key.slice(key.lastIndexOf('/') + 1);
  const dot = within.lastIndexOf('.');
  return `"${within.slice(0, dot)}" is never said in "${within.slice(dot + 1)}"`;
}

/** A step that never runs says all that there is to say of its texts and branches. */
function tellable({ missed }: DialogMeasure): Point[] {
  const unrun = missed.filter(({ of }) => of === 'steps').map(({ key }) => key);
  return missed.filter(({ of, key }) => of === 'steps' || !unrun.includes(key.slice(0, key.lastIndexOf('/'))));
}

/** What is missing in every language is said once. */
function renderMissed(measure: DialogMeasure, paint: Paint): string[] {
  const missing = new Map<string, string[]>();
  for (const point of tellable(measure)) {
    const line = `  ${paint('dim', point.range ? placeOf(point.range) : measure.file)}  ${words[point.of]?.(point) ?? point.key}`;
    missing.set(line, [...(missing.get(line) ?? []), ...(point.language === undefined ? [] : [point.language])]);
  }
  const everywhere = Object.keys(measure.languages).length;
  return [...missing].map(([line, languages]) => (languages.length === 0 || languages.length === everywhere ? line : `${line} in "${languages.join('", "')}"`));
}

function table({ dialogs, whole }: CoverageMeasure, paint: Paint): string[] {
  const languages = Object.keys(dialogs[0]?.languages ?? {});
  const width = Math.max(...dialogs.map(({ dialog }) => dialog.length), 6) + 1;
  const heads = [...measures.slice(0, 3), ...languages.map((language) => `texts ${language}`), 'defaults', ''];
  const row = ({ dialog, shares, languages: spoken, behaviours }: DialogMeasure): string => {
    const shared = Object.values(shares);
    const percent = percentOf({ reached: shared.reduce((sum, { reached }) => sum + reached, 0), all: shared.reduce((sum, { all }) => sum + all, 0) });
    const cells = [shares.steps, shares.branches, shares.outcomes, ...languages.map((language) => spoken[language]!)].map((share) => cell(share, paint));
    return `${dialog.padEnd(width)}${cells.join('')}${paint('dim', (behaviours.all === 0 ? '–' : `${behaviours.reached}/${behaviours.all}`).padStart(column))}${`${percent} %`.padStart(8)}`;
  };
  const head = paint('bold', 'dialog'.padEnd(width) + heads.map((name, index) => name.padStart(index === heads.length - 1 ? 8 : column)).join(''));
  return [head, ...dialogs.map(row), `${'all'.padEnd(width)}${' '.repeat(column * (heads.length - 1))}${`${percentOf(whole)} %`.padStart(8)}`];
}

/** What transcripts reach, as a table, and below it what they don't, with file and line. */
export function renderCoverage(measure: CoverageMeasure, { colour = false }: { colour?: boolean } = {}): string {
  const paint = createPaint(colour);
  const { defaultTexts, intents, missedDefaults } = measure;
  const missed = measure.dialogs.flatMap((dialog) => {
    const rows = renderMissed(dialog, paint);
    return rows.length > 0 ? ['', paint('bold', dialog.dialog), ...rows] : [];
  });
  const intentsMissed = missedDefaults.filter(({ of }) => of === 'intents').map(({ key }) => key);
  const defaults = `What every dialog does by itself: ${intents.reached} of ${intents.all} built-in intents, ${defaultTexts.reached} of ${defaultTexts.all} default texts; the per cent don't count them.`;
  return [...table(measure, paint), ...missed, '', defaults, ...(intentsMissed.length > 0 ? [`  never met: ${intentsMissed.join(', ')}`] : [])].join('\n');
}
