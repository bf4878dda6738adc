import { ConnectorError, type ErrorClass } from '../contract.js';
import { number, record, text, type Json } from './payloads.js';

/** Code → what to do, after Meta's table of Cloud API errors. Throttles come with HTTP 400, so the code decides. */
const classes: Record<ErrorClass, readonly number[]> = {
  retry: [1, 2, 4, 80007, 130429, 131000, 131016, 131056, 131057, 133004],
  'retry-tomorrow': [131049],
  template: [131047],
  permanent: [130472, 131021, 131026, 131030, 131050, 131051, 131052, 131053, 131062],
  operator: [0, 3, 10, 190, 368, 130497, 131005, 131031, 131042, 131048],
  request: [33, 100, 131008, 131009, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 135000],
};

const classByCode = new Map(Object.entries(classes).flatMap(([name, codes]) => codes.map((code) => [code, name as ErrorClass])));

const second = 1000;

/**
 * Code → the shortest wait that Meta documents: for one customer 4^X s from X = 0, for all 80 messages a second,
 * hourly quotas, a day.
 */
const waits = new Map([
  [131056, second],
  [130429, second],
  [4, 60 * second],
  [80007, 60 * second],
  [131049, 24 * 60 * 60 * second],
]);

/** The answer to a request that failed: the body is `{ error: { code, message, error_data } }`, HTML, or nothing. */
export function answerError(answer: { status: number; body: unknown; retryAfter?: string | undefined; now: number }): ConnectorError {
  const error = record(record(answer.body)['error']);
  const code = number(error['code']);
  return new ConnectorError({
    channel: 'whatsapp',
    code: code === undefined ? `http-${answer.status}` : String(code),
    errorClass: classOf(code, error, byStatus(answer.status)),
    message: sentence(error, `WhatsApp answered with HTTP ${answer.status}.`),
    retryAfterMs: parseRetryAfter(answer.retryAfter, answer.now) ?? waits.get(code ?? Number.NaN),
  });
}

/** The error of a `failed` status: `{ code, title, message, error_data: { details } }`. */
export function statusError(error: Json): ConnectorError {
  const code = number(error['code']);
  return new ConnectorError({
    channel: 'whatsapp',
    code: code === undefined ? 'unknown' : String(code),
    errorClass: classOf(code, error, 'permanent'),
    message: sentence(error, 'WhatsApp could not deliver the message and does not say why.'),
    retryAfterMs: waits.get(code ?? Number.NaN),
  });
}

/** `Retry-After`: seconds, or a date. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * second : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 7 * 24 * 60 * 60 * second) : undefined;
}

function classOf(code: number | undefined, error: Json, fallback: ErrorClass): ErrorClass {
  if (code === undefined) return fallback;
  const known = classByCode.get(code) ?? (code >= 200 && code <= 299 ? 'operator' : undefined);
  return known ?? (error['is_transient'] === true ? 'retry' : fallback);
}

function byStatus(status: number): ErrorClass {
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'retry';
  return status === 401 || status === 403 ? 'operator' : 'request';
}

/** Meta's words without what may be a phone number: the sentence goes to logs. */
function sentence(error: Json, otherwise: string): string {
  const message = text(error['message']) ?? text(error['title']);
  const details = text(record(error['error_data'])['details']);
  const words = [message, details === message ? undefined : details].filter(Boolean).join(': ');
  return words === '' ? otherwise : words.replaceAll(/\+?\d[\d -]{5,}\d/g, '…').replaceAll(/\s+/g, ' ').slice(0, 300);
}
