import { isSlip } from '../../dialog/is-slip.js';

const wellKnown = new Set(
  `gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org mail.de aol.com aol.de
  arcor.de online.de yahoo.com yahoo.de hotmail.com hotmail.de outlook.com outlook.de live.com live.de msn.com icloud.com me.com mac.com
  proton.me protonmail.com bluewin.ch`.split(/\s+/),
);

/** The well-known domain that a domain is one slip away from: gmial.com, gmx.d; `undefined` where it may well be its own. */
export function meantDomain(domain: string): string | undefined {
  if (wellKnown.has(domain) || domain.length < 5 || domain.length > 20) return undefined;
  return [...wellKnown].find((known) => known.length >= 5 && isSlip(known, domain));
}
