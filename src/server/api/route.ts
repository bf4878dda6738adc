import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Agent } from '../../runtime/runtime.js';
import type { House } from '../house.js';

/** A request to the console API, let in. */
export interface ApiRequest {
  params: Record<string, string>;
  /** Who is signed in. */
  agent: Agent;
  /** The session's token; `undefined` on open routes without one. */
  token: string | undefined;
  /** The JSON body of a `POST`. */
  body: unknown;
  request: IncomingMessage;
  /** For the routes that answer with something else than JSON: they return `written`. */
  response: ServerResponse;
}

export interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route<Open extends boolean = boolean> {
  method: 'GET' | 'POST' | 'DELETE';
  /** Under `/api/console/`; `:name` is a parameter. */
  path: string;
  /** Served to whoever asks: there may be no agent. */
  open: Open;
  handle(request: Open extends true ? Omit<ApiRequest, 'agent'> : ApiRequest, house: House): Promise<Answer | 'written'>;
}

/** Declares a route that only a signed-in agent reaches. */
export function defineRoute(route: Omit<Route<false>, 'open'>): Route<false> {
  return { ...route, open: false };
}

/** Declares a route that anyone reaches. */
export function defineOpenRoute(route: Omit<Route<true>, 'open'>): Route<true> {
  return { ...route, open: true };
}
