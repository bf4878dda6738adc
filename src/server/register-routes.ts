import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { errorFields } from '../runtime/log.js';
import { routes } from './api/routes.js';
import { serveRoute } from './api/serve-route.js';
import { isBotFramework, receiveBotFrameworkMessage } from './bot-framework-messages.js';
import { answerHealth, answerReadiness } from './health.js';
import type { House } from './house.js';
import { Refusal } from './http/refusal.js';
import { sendRefusal } from './http/send.js';
import { loadPages, servePage } from './pages.js';
import { answerHandshake, receiveWebhook } from './webhooks.js';

type Handle = (request: IncomingMessage & { params: Record<string, string> }, response: ServerResponse) => Promise<void>;

/** Every address that the server answers at, mounts aside. */
export function registerRoutes(server: Server, house: House, pages: string): void {
  const on = (method: 'get' | 'head' | 'post' | 'del', path: string, handle: Handle): void => {
    server[method](path, guard(handle, `${method} ${path}`, house));
  };
  registerHealth(on, house);
  registerWebhooks(on, house);
  registerConsoleApi(on, house);
  registerPages(on, house, pages);
}

type On = (method: 'get' | 'head' | 'post' | 'del', path: string, handle: Handle) => void;

function registerHealth(on: On, house: House): void {
  for (const method of ['get', 'head'] as const) {
    on(method, '/healthz', (_request, response) => answerHealth(response));
    on(method, '/readyz', (_request, response) => answerReadiness(house, response));
  }
}

function registerWebhooks(on: On, house: House): void {
  for (const connector of house.connectors) {
    if (isBotFramework(connector)) {
      on('post', '/api/messages', (request, response) => receiveBotFrameworkMessage(connector, house, request, response));
      continue;
    }
    on('get', `/webhooks/${connector.name}`, (request, response) => answerHandshake(connector, request, response));
    on('post', `/webhooks/${connector.name}`, (request, response) => receiveWebhook(connector, house, request, response));
  }
}

const methodOf = { GET: 'get', POST: 'post', DELETE: 'del' } as const;

function registerConsoleApi(on: On, house: House): void {
  for (const route of routes) {
    on(methodOf[route.method], `/api/console/${route.path}`, (request, response) => serveRoute(route, house, request, response));
  }
}

function registerPages(on: On, house: House, folder: string): void {
  const start = house.demo ? loadPages(join(folder, 'cli/demo'), '/') : [];
  for (const page of [...loadPages(join(folder, 'console'), '/console/'), ...start]) {
    for (const method of ['get', 'head'] as const) on(method, page.path, (request, response) => servePage(page, request, response));
  }
  on('get', '/console', (_request, response) => redirect(response, '/console/'));
  if (start.length === 0) on('get', '/', (_request, response) => redirect(response, '/console/'));
}

async function redirect(response: ServerResponse, to: string): Promise<void> {
  response.writeHead(302, { Location: to, 'Content-Length': 0 });
  response.end();
}

/** restify takes async handlers only: a throw in another kind would end the process. Nothing leaves here but a refusal. */
function guard(handle: Handle, route: string, { logger }: House): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    try {
      await handle(request as IncomingMessage & { params: Record<string, string> }, response);
    } catch (error) {
      if (!(error instanceof Refusal)) logger.error({ route, ...errorFields(error) }, 'a request failed');
      sendRefusal(response, error);
    }
  };
}
