import type { Dialog, Project, Step } from '../dialog/project.js';
import type { Graph, GraphEdge, GraphNode } from './graph.js';
import { portraitOf } from './portraits/index.js';
import type { Reach, Sitting } from './portraits/portrait.js';
import { wordsFor } from './words.js';

/** The map of a project: its dialogs, which of them runs or offers which, and the queues and services that they lead to. */
export function createOverviewGraph(project: Project, language = project.bot.languages[0] ?? 'en'): Graph {
  const words = wordsFor(language);
  const dialogs = [...project.dialogs.values()];
  const edges = dialogs.flatMap((dialog) => edgesFrom({ project, dialog, language, words }));
  const reached = new Set(edges.map(({ to }) => to));
  const queues = [...project.bot.queues.values()].map((queue): GraphNode => ({
    id: `queue:${queue.name}`, kind: 'person', parts: [{ part: 'heading', text: words.queue }, { part: 'name', text: queue.title.render(language, {}) }],
  }));
  const services = [...project.services.values()].map((service): GraphNode => ({
    id: `service:${service.name}`, kind: 'service', parts: [{ part: 'heading', text: words.service }, { part: 'name', text: service.name }], range: service.range,
  }));
  return {
    title: project.bot.title.render(language, {}),
    language,
    nodes: [...dialogs.map((dialog) => nodeOf(dialog, language)), ...[...queues, ...services].filter(({ id }) => reached.has(id))],
    edges,
  };
}

function nodeOf({ name, title, range }: Dialog, language: string): GraphNode {
  return { id: `dialog:${name}`, kind: 'dialog', dialog: name, range, parts: [{ part: 'name', text: title.render(language, {}) }, { part: 'detail', text: name }] };
}

/** One edge to each thing that a dialog leads to, however often it does. */
function edgesFrom(sitting: Sitting): GraphEdge[] {
  const { dialog, project } = sitting;
  const edges = new Map<string, GraphEdge>();
  for (const reach of [...dialog.places.values()].flatMap((step) => reachesOf(step, sitting))) {
    if (reach.to === 'dialog' && !project.dialogs.has(reach.name)) continue;
    const to = `${reach.to}:${reach.name}`;
    const kind = reach.when === 'tapped' ? 'link' : 'onward';
    if (edges.get(to)?.kind !== 'onward') edges.set(to, { from: `dialog:${dialog.name}`, to, kind });
  }
  return [...edges.values()];
}

function reachesOf(step: Step, sitting: Sitting): Reach[] {
  return portraitOf(step.type.name).reaches?.(step, sitting) ?? [];
}
