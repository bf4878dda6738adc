import type { Graph, GraphEdge, GraphNode, NodeKind } from '../graph.js';
import { escapeLabel } from './escape-label.js';

/** What stands around a label, by which Mermaid draws its shape. */
const shapes: Record<NodeKind, [string, string]> = {
  customer: ['(["', '"])'], bot: ['("', '")'], question: ['("', '")'], service: ['[["', '"]]'], fork: ['{{"', '"}}'],
  silent: ['["', '"]'], dialog: ['[/"', '"/]'], jump: ['>"', '"]'], person: ['["', '"]'], end: ['(["', '"])'],
};

const classes: Partial<Record<NodeKind, string>> = {
  customer: 'fill:#d8f0d2,stroke:#9dcb92,color:#1b2329', question: 'fill:#ffffff,stroke:#14566f,color:#1b2329,stroke-width:2px',
  bot: 'fill:#ffffff,stroke:#b9b6ad,color:#1b2329', service: 'fill:#e0edf2,stroke:#14566f,color:#1b2329', person: 'fill:#ffeac2,stroke:#cf9a2e,color:#1b2329',
};

/** A graph as Mermaid's text, for a README or a wiki that draws it. Ids are numbers, so that none is a word of Mermaid's. */
export function renderMermaid(graph: Graph): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const used = new Set(graph.nodes.map(({ kind }) => kind));
  return [
    '---', `title: ${JSON.stringify(graph.title)}`, '---',
    `flowchart ${graph.dialog === undefined ? 'LR' : 'TD'}`,
    ...graph.nodes.map((node) => `  ${ids.get(node.id)}${shapeOf(node)}${classes[node.kind] ? `:::${node.kind}` : ''}`),
    ...graph.edges.map((edge) => `  ${ids.get(edge.from)} ${arrowOf(edge)} ${ids.get(edge.to)}`),
    ...Object.entries(classes).filter(([kind]) => used.has(kind as NodeKind)).map(([kind, look]) => `  classDef ${kind} ${look}`),
    '',
  ].join('\n');
}

function shapeOf({ kind, parts }: GraphNode): string {
  const lines = parts.flatMap((part) => (part.part === 'or' ? [] : part.part === 'choices' ? part.choices.map(({ title }) => `[${title}]`) : part.text));
  const [open, close] = shapes[kind];
  return `${open}${lines.map(escapeLabel).join('<br/>') || '·'}${close}`;
}

function arrowOf({ kind, label }: GraphEdge): string {
  const arrow = kind === 'back' || kind === 'link' ? '-.->' : '-->';
  return label === undefined || label === '' ? arrow : `${arrow}|"${escapeLabel(label)}"|`;
}
