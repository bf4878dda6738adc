import type { Range } from '../../diagnostics/diagnostic.js';
import { builtInIntents } from '../../dialog/defaults/intents.js';
import { closedSet } from '../../dialog/load/names-of.js';
import type { Dialog, Project, Step } from '../../dialog/project.js';
import { signature } from '../../engine/place.js';
import { textsOf } from './step-texts.js';

/** One thing that transcripts can reach. */
export interface Point {
  of: 'steps' | 'blocks' | 'outcomes' | 'texts' | 'languages' | 'behaviours' | 'default-texts' | 'intents';
  /** Empty for what belongs to no dialog. */
  dialog: string;
  key: string;
  /** The language of the chats that reach it, where each is to do so: branches and outcomes. */
  language?: string;
  /** The step that it belongs to, as transcripts call it. */
  step?: string;
  /** Where it stands; for defaults there is no such place. */
  range?: Range;
}

type StepPoint = Omit<Point, 'dialog'>;

/** What a customer may do at any question that is no answer to it. */
const atQuestions = [...Object.keys(builtInIntents), 'nothing', 'unreadable', 'silence'];

function isMultipleChoice(options: unknown): options is { choose: string | object[]; cases?: object; otherwise?: unknown } {
  return typeof options === 'object' && options !== null && 'choose' in options;
}

/** Whether a step may go past its blocks: a question once it is answered, a choice that none of its branches fits. */
function mayGoBelow({ type, options, blocks }: Step, dialog: Dialog, project: Project): boolean {
  if (blocks.size === 0 || type.name === 'call') return false;
  if (!isMultipleChoice(options)) return true;
  if (options.otherwise !== undefined) return false;
  if (typeof options.choose !== 'string') return options.choose.every((branch) => !('otherwise' in branch));
  const set = closedSet(options.choose, dialog, project);
  return set === undefined || [...set].some((value) => !Object.hasOwn(options.cases ?? {}, value));
}

function blockPoints(step: Step, dialog: Dialog, project: Project): StepPoint[] {
  const points: StepPoint[] = [...step.blocks].map(([block, steps]) => ({ of: 'blocks', key: `${step.place}/${block}`, range: steps[0]?.range ?? step.range }));
  if (mayGoBelow(step, dialog, project)) points.push({ of: 'blocks', key: `${step.place}/below`, range: step.range });
  return points;
}

function outcomePoints({ options, type, place, blocks, range }: Step, project: Project): StepPoint[] {
  const name = type.name === 'call' ? (options as { call?: unknown }).call : undefined;
  const [service = '', operation = ''] = typeof name === 'string' ? name.split('.') : [];
  const outcomes = project.services.get(service)?.operations.get(operation)?.outcomes ?? [];
  return outcomes.map((outcome) => ({ of: 'outcomes', key: `${place}/${outcome.name}`, range: blocks.get(`outcomes.${outcome.name}`)?.[0]?.range ?? range }));
}

function stepPoints(step: Step, dialog: Dialog, project: Project): StepPoint[] {
  const points: StepPoint[] = [
    { of: 'steps', key: step.place, range: step.range },
    ...project.bot.languages.flatMap((language) => [...blockPoints(step, dialog, project), ...outcomePoints(step, project)].map((point) => ({ ...point, language }))),
    ...[...textsOf(step)].flatMap(([text, path]) => Object.keys(text.source).map((language): StepPoint => ({ of: 'texts', key: `${step.place}/${path}.${language}`, range: step.range }))),
  ];
  return points.map((point) => ({ ...point, step: signature(step) }));
}

function dialogPoints(dialog: Dialog, project: Project): Point[] {
  const steps = [...dialog.places.values()];
  const behaviours = steps.some((step) => step.type.fit) ? atQuestions : [];
  return [
    ...steps.flatMap((step) => stepPoints(step, dialog, project)),
    ...project.bot.languages.map((language): StepPoint => ({ of: 'languages', key: language, range: dialog.range })),
    ...behaviours.map((key): StepPoint => ({ of: 'behaviours', key, range: dialog.range })),
  ].map((point) => ({ ...point, dialog: dialog.name }));
}

/** All that there is to reach in a bot. */
export function pointsOf(project: Project): Point[] {
  const { texts, languages } = project.bot;
  return [
    ...[...project.dialogs.values()].flatMap((dialog) => dialogPoints(dialog, project)),
    ...[...texts.keys()].flatMap((name) => languages.map((language): Point => ({ of: 'default-texts', dialog: '', key: `${name}.${language}` }))),
    ...Object.keys(builtInIntents).map((key): Point => ({ of: 'intents', dialog: '', key })),
  ];
}
