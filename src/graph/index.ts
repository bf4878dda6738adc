import type { Project } from '../dialog/project.js';
import { createDialogGraph } from './create-dialog-graph.js';
import { createOverviewGraph } from './create-overview-graph.js';
import type { Graph } from './graph.js';
import { layoutDialog } from './layout/layout-dialog.js';
import { layoutOverview } from './layout/layout-overview.js';
import { renderMermaid } from './mermaid/render-mermaid.js';
import { renderSvg, type SvgOptions } from './svg/render-svg.js';

export type { Counts } from './graph.js';
export { style as mapStyle } from './svg/style.js';

export interface MapOptions {
  project: Project;
  /** Its name; without one the whole project is shown. */
  dialog?: string;
  /** One of the bot's; its first, unless given. */
  language?: string;
}

function graphOf({ project, dialog, language }: MapOptions): Graph {
  const speaking = language === undefined ? {} : { language };
  return dialog === undefined ? createOverviewGraph(project, language) : createDialogGraph({ project, dialog, ...speaking });
}

/** The map of a dialog, or of the whole project, as SVG. @throws where there is no such dialog */
export function drawMap(options: MapOptions, look: SvgOptions = {}): string {
  const graph = graphOf(options);
  const steps = options.project.dialogs.get(options.dialog ?? '')?.steps ?? [];
  return renderSvg(options.dialog === undefined ? layoutOverview(graph) : layoutDialog(graph, steps), look);
}

/** The same as Mermaid's text. @throws where there is no such dialog */
export function drawMermaid(options: MapOptions): string {
  return renderMermaid(graphOf(options));
}
