import type { IncomingMessage } from 'node:http';

/** Addresses of this machine, as node names them. */
function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || /^127(\.\d{1,3}){3}$/.test(plain);
}

/** True when a proxy passed the request on. */
function isForwarded(request: IncomingMessage): boolean {
  const { headers } = request;
  return ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'].some((name) => name in headers);
}

/** Whom to count attempts by: a proxy on this machine is believed about the address it adds at the end, nobody else. */
export function clientAddress(request: IncomingMessage): string {
  const remote = request.socket.remoteAddress ?? 'unknown';
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return isLoopback(remote) && forwarded ? forwarded.slice(0, 45) : remote;
}

/** True when the browser came by https, as the proxy in front says. */
export function isHttps(request: IncomingMessage): boolean {
  const proto = [request.headers['x-forwarded-proto'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return proto === 'https' || (request.socket as { encrypted?: boolean }).encrypted === true;
}

/**
 * True when nothing speaks for another site's page having sent this: its own `Sec-Fetch-Site`, else an `Origin` with our host.
 * A client that sends neither is no browser.
 */
export function isSameOrigin(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host?.toLowerCase();
}

/**
 * True when this machine's own browser asks for this machine by name: no proxy, no other machine, and no page of another
 * site whose name was made to point here (DNS rebinding shows in `Host`).
 */
export function isLocalVisitor(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
  return isLoopback(request.socket.remoteAddress) && !isForwarded(request) && hosts.includes(request.headers.host?.toLowerCase() ?? '');
}
