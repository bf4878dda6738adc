import type { Counts, Graph, GraphNode, Part } from '../graph.js';
import type { Layout, PlacedEdge, PlacedNode } from '../layout/layout.js';
import { textWidth } from '../text/text-width.js';
import { wordsFor, type Words } from '../words.js';
import { escape } from './escape.js';
import { linePath } from './line-path.js';
import { renderMarks } from './render-sketch.js';
import { outline, signs } from './shape.js';
import { style } from './style.js';

export interface SvgOptions {
  /** Laid over it: how often each place was come by. */
  counts?: Counts;
  /** For a page that has the style sheet, and lets its reader move from node to node. */
  live?: boolean;
}

/** A map as SVG that needs nothing else: readable in light and dark, and read out by its title and description. */
export function renderSvg(layout: Layout, { counts, live = false }: SvgOptions = {}): string {
  const { graph } = layout;
  const words = wordsFor(graph.language);
  const { width, height } = layout;
  const title = graph.dialog === undefined ? words.overview : `${words.map} ${graph.title}`;
  const head = `xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${escape(graph.language)}"`;
  const role = live ? `role="group" aria-label="${escape(title)}"` : 'role="img" aria-labelledby="map-title map-desc"';
  return [
    `<svg ${head} ${role}>`,
    ...(live ? [] : [`<title id="map-title">${escape(title)}</title>`, `<desc id="map-desc">${escape(describe(graph, words))}</desc>`, `<style>${style}</style>`]),
    ...(live ? [] : [`<rect class="ground" width="${width}" height="${height}"/>`]),
    `<g class="edges">${renderEdges(layout, counts)}</g>`,
    `<g class="nodes">${layout.nodes.map((placed) => renderNode(placed, { counts, live, words })).join('\n')}</g>`,
    `<g class="labels">${layout.edges.map((placed) => renderLabel(placed, counts)).join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}

/** Every node in a line: what somebody hears who doesn't see it. */
function describe({ nodes }: Graph, words: Words): string {
  return nodes.filter(({ parts }) => parts.length > 0).map((node) => spoken(node, words)).join('; ');
}

/** A node in words: "Bot asks: What is your number?" */
export function spoken({ kind, parts }: GraphNode, words: Words): string {
  const text = parts.map((part) => spokenPart(part)).filter(Boolean).join(' · ');
  return `${words.kinds[kind]}${text === '' ? '' : `: ${text}`}`;
}

function spokenPart(part: Part): string {
  if (part.part === 'or') return '';
  return part.part === 'choices' ? part.choices.map(({ title }) => `[${title}]`).join(' ') : part.text;
}

function renderEdges({ edges, turns }: Layout, counts?: Counts): string {
  return edges.map((placed) => {
    const { line, tip } = linePath(placed.points, turns);
    const { from, to, kind } = placed.edge;
    return `<g class="edge ${kind}${metOrMissed(timesOf(placed, counts))}" data-from="${escape(from)}" data-to="${escape(to)}"><path class="line" d="${line}"/><path class="tip" d="${tip}"/></g>`;
  }).join('\n');
}

function renderLabel(placed: PlacedEdge, counts?: Counts): string {
  const { edge, label } = placed;
  if (!label) return '';
  const { width, height } = label.sketch;
  const radius = edge.kind === 'answer' ? 10 : 8;
  const shape = `<rect class="label-shape" width="${width}" height="${height}" rx="${radius}"/>`;
  const times = timesOf(placed, counts);
  return `<g class="edge ${edge.kind}${metOrMissed(times)}" transform="translate(${round(label.x)} ${round(label.y)})"><title>${escape(edge.label ?? '')}</title>${shape}${renderMarks(label.sketch)}${times === undefined ? '' : badge(times, width - 4)}</g>`;
}

interface NodeContext {
  counts: Counts | undefined;
  live: boolean;
  words: Words;
}

function renderNode({ node, sketch, x, y }: PlacedNode, { counts, live, words }: NodeContext): string {
  const { step, range, kind } = node;
  const times = step && counts?.steps[step.place];
  const said = spoken(node, words);
  const where = range === undefined ? '' : `${range.file}:${range.line}`;
  const data = [
    `data-id="${escape(node.id)}"`,
    ...(range ? [`data-file="${escape(range.file)}" data-line="${range.line}" data-column="${range.column}"`] : []),
    ...(node.dialog === undefined ? [] : [`data-dialog="${escape(node.dialog)}"`]),
    ...(live && range ? [`role="button" tabindex="-1" aria-label="${escape(`${said} (${where})`)}"`] : []),
  ].join(' ');
  const sign = signs[kind];
  return [
    `<g class="node ${kind}${metOrMissed(times)}" ${data} transform="translate(${round(x)} ${round(y)})">`,
    `<title>${escape(where === '' ? said : `${said}\n${where}`)}</title>`,
    `<path class="shape" d="${outline(kind, sketch)}"/>`,
    sign ? `<path class="sign" transform="translate(11 ${kind === 'jump' ? 9 : 11})" d="${sign}"/>` : '',
    renderMarks(sketch),
    times === undefined ? '' : badge(times, sketch.width - 14),
    '</g>',
  ].join('');
}

/** How often, at the upper right corner. */
function badge(times: number, x: number): string {
  const text = `${times}×`;
  const wide = textWidth(text, { size: 11, bold: true }) + 10;
  return `<g transform="translate(${round(x)} -9)"><rect class="count-shape" width="${round(wide)}" height="18" rx="9"/><text class="count middle" x="${round(wide / 2)}" y="13">${text}</text></g>`;
}

/** Whoever passes a step that has one way on goes that way. */
function timesOf({ edge: { from, way, kind } }: PlacedEdge, counts: Counts | undefined): number | undefined {
  if (counts === undefined || way === undefined) return undefined;
  return counts.ways[`${from}/${way}`] ?? (kind === 'onward' ? (counts.steps[from] ?? 0) : undefined);
}

function metOrMissed(times: number | undefined): string {
  if (times === undefined) return '';
  return times > 0 ? ' met' : ' missed';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
