import type { Operation, Service } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';

export interface ServiceRequest {
  method: Operation['method'];
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/**
 * The request that an operation makes. Values only ever fill what they stand for: the host is the service's own.
 * @throws TypeError when the service has no address, or a value would bend the path
 */
export function serviceRequest(
  service: Service, operation: Operation, input: Record<string, Value>, env: Readonly<Record<string, string | undefined>>, idempotencyKey: string,
): ServiceRequest {
  const url = addressOf(service, env);
  const path = url.pathname.replace(/\/$/, '') + operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(asText(input[name])));
  url.pathname = path;
  if (url.pathname !== path) throw new TypeError(`${operation.service}.${operation.name}: a value would change the path.`);
  for (const [parameter, name] of Object.entries(operation.query)) {
    if (input[name] !== undefined && input[name] !== null) url.searchParams.set(parameter, asText(input[name]));
  }
  return { method: operation.method, url: url.href, headers: headersOf(service, operation, env, idempotencyKey), body: bodyOf(operation, input) };
}

function addressOf(service: Service, env: Readonly<Record<string, string | undefined>>): URL {
  const set = service.url.setting === undefined ? undefined : env[service.url.setting];
  const address = set === undefined || set === '' ? service.url.default : set;
  if (address === undefined) throw new TypeError(`The service ${service.name} has no address: set ${service.url.setting ?? 'its url'}.`);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`The service ${service.name} is not reached over HTTP.`);
  return url;
}

function headersOf(
  service: Service, operation: Operation, env: Readonly<Record<string, string | undefined>>, idempotencyKey: string,
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (operation.body !== undefined) headers['content-type'] = 'application/json';
  if (operation.method !== 'GET') headers['idempotency-key'] = idempotencyKey;
  for (const [name, value] of Object.entries(service.headers)) {
    const text = typeof value === 'string' ? value : env[value.setting];
    if (text !== undefined && text !== '') headers[name.toLowerCase()] = text;
  }
  return headers;
}

function bodyOf(operation: Operation, input: Record<string, Value>): string | undefined {
  if (operation.body === undefined) return undefined;
  return JSON.stringify(Object.fromEntries(Object.entries(operation.body).map(([field, name]) => [field, input[name] ?? null])));
}

function asText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
