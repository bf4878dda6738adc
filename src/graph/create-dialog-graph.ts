import type { Project, Step } from '../dialog/project.js';
import type { Graph, GraphEdge, GraphNode, Part } from './graph.js';
import { portraitOf } from './portraits/index.js';
import type { Sitting, Way } from './portraits/portrait.js';
import { wordsFor } from './words.js';

export interface DialogGraphOptions {
  project: Project;
  dialog: string;
  /** One of the bot's; else its first. */
  language?: string;
}

const shownExamples = 3;

/** The map of a dialog: what customers write to begin it, each step once, and every way from one to the next. */
export function createDialogGraph({ project, dialog: name, language = project.bot.languages[0] ?? 'en' }: DialogGraphOptions): Graph {
  const dialog = project.dialogs.get(name);
  if (!dialog) throw new Error(`There is no dialog "${name}".`);
  const sitting: Sitting = { project, dialog, language, words: wordsFor(language) };
  const steps = [...dialog.places.values()];
  const begin = beginning(sitting);
  const ways = steps.map((step) => waysFrom(step, sitting));
  const [first] = dialog.steps;
  return {
    title: dialog.title.render(language, {}),
    dialog: name,
    language,
    nodes: [begin, ...steps.map((step) => nodeOf(step, sitting)), ...ways.flatMap(({ ends }) => ends)],
    edges: [...(first ? [{ from: begin.id, to: first.place, kind: 'onward' as const }] : []), ...ways.flatMap(({ edges }) => edges)],
  };
}

/** The customer's words with which it begins. */
function beginning({ dialog, language, words }: Sitting): GraphNode {
  const examples = dialog.examples[language] ?? [];
  const rest = examples.length - shownExamples;
  const parts: Part[] = [
    { part: 'heading', text: examples.length > 0 ? words.begins : words.never },
    ...examples.slice(0, shownExamples).map((text) => ({ part: 'words' as const, text: words.quote(text.replace(/\{(\w+)\}/g, '‹$1›')) })),
    ...(rest > 0 ? [{ part: 'detail' as const, text: words.more(rest) }] : []),
  ];
  return { id: 'begin', kind: 'customer', parts, range: dialog.range };
}

function nodeOf(step: Step, sitting: Sitting): GraphNode {
  return { id: step.place, step, range: step.range, ...portraitOf(step.type.name).draw(step, sitting) };
}

/** The ways on from a step, and the ends that they come to. */
function waysFrom(step: Step, sitting: Sitting): { edges: GraphEdge[]; ends: GraphNode[] } {
  const portrait = portraitOf(step.type.name);
  const ends: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const lead = (way: string, to: string | undefined, look: Way): void => {
    const end = `end:${step.place}`;
    if (to === undefined && ends.length === 0) ends.push({ id: end, kind: 'end', parts: [] });
    edges.push({ from: step.place, to: to ?? end, way, ...look });
  };
  const onward = portrait.onward ? portrait.onward(step, sitting) : ({ kind: 'onward' } as const);
  if (onward) lead('next', step.next, onward);
  for (const [block, [first]] of step.blocks) lead(block, first?.place ?? step.next, portrait.into?.(block, step, sitting) ?? { kind: 'branch', label: block });
  const back = portrait.back?.(step, sitting);
  if (back !== undefined) edges.push({ from: step.place, to: back, kind: 'back' });
  return { edges, ends };
}

