import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Project } from '../../dialog/project.js';
import { type Counts, drawMap, mapStyle } from '../../graph/index.js';
import { isLocalVisitor } from '../../server/http/client.js';
import type { Mount } from '../../server/mounts.js';
import { countsOf } from '../graph/counts-of.js';
import type { MapProject } from './map/api.js';
import { createCoverage } from './play-coverage.js';

export interface MapServer {
  folder: string;
  /** The version that the bot speaks. */
  project(): Project | undefined;
  /** Whether the files have mistakes, so that the bot stays on an earlier version. */
  isBroken(): boolean;
  /** How often each step of a dialog has spoken on the phone. */
  traffic(dialog: string): Counts;
}

interface Answer {
  status: number;
  type: string;
  text: string;
}

/** What the map's page asks for, under `/map/api`: the project, the drawings and their style sheet; on this machine only. */
export function serveMap(options: MapServer): Mount {
  const coverage = createCoverage(options.folder);
  const countsFor = async (project: Project, dialog: string, of: string | null): Promise<Counts | undefined> => {
    if (of === 'traffic') return options.traffic(dialog);
    return of === 'coverage' ? countsOf(await coverage(project), dialog) : undefined;
  };
  const draw = async (project: Project, query: URLSearchParams): Promise<Answer> => {
    const dialog = query.get('dialog') ?? undefined;
    if (dialog !== undefined && !project.dialogs.has(dialog)) return refusal(404, 'There is no such dialog.');
    const language = project.bot.languages.find((one) => one === query.get('language'));
    const counts = dialog === undefined ? undefined : await countsFor(project, dialog, query.get('counts'));
    const svg = drawMap({ project, ...(dialog !== undefined && { dialog }), ...(language !== undefined && { language }) }, { live: true, ...(counts && { counts }) });
    return { status: 200, type: 'image/svg+xml', text: svg };
  };
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const project = options.project();
    if (!isLocalVisitor(request)) return refusal(403, 'The map is shown only to a browser on its own machine, by the name localhost.');
    if (request.method !== 'GET') return refusal(405, 'Only GET.');
    if (pathname === '/style.css') return { status: 200, type: 'text/css', text: mapStyle };
    if (!project) return refusal(503, 'Not ready yet.');
    if (pathname === '/project') return { status: 200, type: 'application/json', text: JSON.stringify(summaryOf(project, options)) };
    return pathname === '/draw' ? draw(project, searchParams) : refusal(404, 'There is no such address.');
  };
  return { prefix: '/map/api', handler: async (request, response) => send(response, await answer(request)) };
}

function summaryOf({ version, bot, dialogs }: Project, { folder, isBroken }: MapServer): MapProject {
  return {
    version, title: bot.title.source, languages: bot.languages, isBroken: isBroken(), folder: resolve(folder).replaceAll('\\', '/'),
    dialogs: [...dialogs.values()].map(({ name, title, places }) => ({ name, title: title.source, steps: places.size })),
  };
}

function refusal(status: number, text: string): Answer {
  return { status, type: 'text/plain', text };
}

function send(response: ServerResponse, { status, type, text }: Answer): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': bytes.length, 'Cache-Control': 'no-store' });
  response.end(bytes);
}
