import type { RuleDocs, RuleExample } from '../../diagnostics/rule-docs.js';

/** What loading itself finds: told of here, found where the files are read. */
export function explain(name: string, summary: string, why: string, example?: RuleExample, severity: RuleDocs['severity'] = 'error'): RuleDocs {
  return { name, severity, docs: { summary, why, ...(example && { example }) } };
}

/** Steps that ask for a slot `gift` of the type yes-no first. */
export function withGift(steps: string): string {
  return `slots:\n  gift: { type: yes-no }\nsteps:\n  - ask: gift\n    say: { de: Ist es ein Geschenk?, en: Is it a gift? }\n${steps}`;
}

/** Steps that call for a parcel first. */
export function withParcel(steps: string): string {
  return `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes:\n      not-found: [{ end: dialog }]\n      failed: [{ handoff: { reason: carrier-unreachable } }]\n${steps}`;
}

/** A service with one operation. */
export function withOperation(lines: string): string {
  return `parcels:\n  url: https://parcels.example\n  operations:\n    track:\n${lines.replace(/^(?=.)/gm, '      ')}`;
}
