import { isIPv4 } from 'node:net';

/** Microsoft's own, and no host that anyone can rent beneath them: of trafficmanager.net only Teams' and Skype's. */
const microsoft = /^([a-z0-9-]+\.)*botframework\.(com|azure\.us|azure\.cn)$|^smba\.trafficmanager\.net$|^smba\.infra\.(gcc|gov)\.teams\.microsoft\.(com|us)$/;

/**
 * May replies, and our token with them, go to this address? A sender chooses `serviceUrl`, so it must be Microsoft's,
 * one that the operator allowed (an origin), or, for a developer without an app id, on this machine.
 */
export function isTrustedService(serviceUrl: unknown, options: { allowed: readonly string[]; loopback: boolean }): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, port, hostname, origin, username } = new URL(serviceUrl);
  if (username !== '' || !/^https?:$/.test(protocol)) return false;
  if (options.loopback) return isLoopback(hostname.replace(/^\[|\]$/g, ''));
  return options.allowed.includes(origin) || (protocol === 'https:' && port === '' && microsoft.test(hostname));
}

/** Without an app id nobody's identity is checked: only this machine may speak then. */
export function allowedWithoutAppId(remoteAddress: string | undefined): boolean {
  return remoteAddress !== undefined && isLoopback(remoteAddress);
}

function isLoopback(host: string): boolean {
  const address = host.replace(/^::ffff:/i, '');
  return address === '::1' || address === 'localhost' || (isIPv4(address) && address.startsWith('127.'));
}
