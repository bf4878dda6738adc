import { ConnectorError, type ErrorClass } from '../contract.js';
import { record, text } from './payloads.js';

interface Known {
  code: string;
  errorClass: ErrorClass;
  /** The request may have arrived. */
  inDoubt: boolean;
  message: string;
}

const unreachable: Known = { code: 'unreachable', errorClass: 'retry', inDoubt: false, message: 'WhatsApp’s API can’t be reached.' };
const timeout: Known = { code: 'timeout', errorClass: 'retry', inDoubt: true, message: 'WhatsApp’s API did not answer in time.' };
const reset: Known = { code: 'reset', errorClass: 'retry', inDoubt: true, message: 'The connection to WhatsApp’s API was cut.' };
const tls: Known = { code: 'tls', errorClass: 'operator', inDoubt: false, message: 'The certificate of WhatsApp’s API is not trusted: check WHATSAPP_API_URL and the system’s clock.' };

/** Codes of node and undici. What is not listed counts as cut. */
const byCode = new Map<string, Known>([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => [code, unreachable] as const),
  ...['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_ABORTED', 'ETIMEDOUT'].map((code) => [code, timeout] as const),
]);

/** A request that got no answer. */
export function networkError(error: unknown): ConnectorError {
  const { code, name } = { code: text(record(error)['code']) ?? '', name: error instanceof Error ? error.name : '' };
  const isTls = /^(CERT_|ERR_TLS_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(code);
  const known = isTls ? tls : (byCode.get(code) ?? (/^(TimeoutError|AbortError)$/.test(name) ? timeout : reset));
  return new ConnectorError({ channel: 'whatsapp', ...known });
}
