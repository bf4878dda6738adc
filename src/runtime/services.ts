import { request, type Dispatcher } from 'undici';
import type { Operation, Project } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';
import type { State } from '../engine/state.js';
import type { Clock } from './clock.js';
import { errorFields, type Log } from './log.js';
import { serviceRequest, type ServiceRequest } from './service-request.js';
import { outcomeOf, resultOf } from './service-result.js';

export interface Call {
  /** `<service>.<operation>` */
  operation: string;
  input: Record<string, Value>;
  /** The same each time that the same call is made again after a crash. */
  idempotencyKey: string;
  /** What the conversation knows at this moment; no outside system gets it. */
  state?: State;
}

export interface CallResult {
  outcome: string;
  result: Record<string, Value>;
}

export type Services = (project: Project, call: Call) => Promise<CallResult>;

export interface ServicesOptions {
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  log: Log;
  /** 0–1 */
  random: () => number;
}

interface Answer {
  status: number;
  /** `undefined`: no JSON. */
  json: unknown;
  retryAfterMs: number | undefined;
}

const largestAnswer = 1024 * 1024;
const longestRetryAfterMs = 10_000;
const firstPauseMs = 200;

/**
 * Calls outside systems as `services.yaml` declares them. What goes wrong out there is an outcome, never an exception:
 * the operation's outcome without statuses. What the bot answers itself is not answered here.
 */
export function createServices(options: ServicesOptions): Services {
  return async (project, { operation: name, input, idempotencyKey }) => {
    if (name.startsWith('@')) return { outcome: 'failed', result: {} };
    const [service, operation] = find(project, name);
    const prepared = serviceRequest(service, operation, input, options.env, idempotencyKey);
    const answer = await attempts(prepared, operation, options);
    const understood = answer !== undefined && (answer.status >= 300 || answer.json !== undefined);
    const result = resultOf(operation, understood ? answer.json : undefined);
    return { outcome: outcomeOf(operation, understood ? answer.status : undefined, result), result };
  };
}

function find(project: Project, name: string) {
  const dot = name.indexOf('.');
  const service = project.services.get(name.slice(0, dot));
  const operation = service?.operations.get(name.slice(dot + 1));
  if (service === undefined || operation === undefined) throw new TypeError(`There is no operation ${name}.`);
  return [service, operation] as const;
}

/** The last answer; `undefined` when the last attempt got none. */
async function attempts(prepared: ServiceRequest, operation: Operation, options: ServicesOptions): Promise<Answer | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await oneAttempt(prepared, operation, options);
    const passing = answer === undefined || answer.status === 429 || answer.status >= 500;
    if (!passing || attempt >= operation.retries) return answer;
    const pauseMs = answer?.retryAfterMs ?? firstPauseMs * 2 ** attempt * (0.5 + options.random());
    if (pauseMs > longestRetryAfterMs) return answer;
    await new Promise<void>((resolve) => options.clock.after(pauseMs, resolve));
  }
}

async function oneAttempt(prepared: ServiceRequest, operation: Operation, { clock, log }: ServicesOptions): Promise<Answer | undefined> {
  const timeout = new AbortController();
  const callOff = clock.after(operation.timeoutMs, () => { timeout.abort(); });
  try {
    const { method, headers, body, url } = prepared;
    const response = await request(url, { method, headers, body: body ?? null, signal: timeout.signal });
    return { status: response.statusCode, json: await readJson(response.body), retryAfterMs: retryAfter(response.headers['retry-after'], clock) };
  } catch (error) {
    log.warn({ operation: `${operation.service}.${operation.name}`, ...errorFields(error) }, 'A service did not answer');
    return undefined;
  } finally {
    callOff();
  }
}

async function readJson(body: Dispatcher.ResponseData['body']): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestAnswer) throw new RangeError('The answer is larger than 1 MB.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function retryAfter(header: string | string[] | undefined, clock: Clock): number | undefined {
  if (typeof header !== 'string') return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - clock.now().getTime();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
