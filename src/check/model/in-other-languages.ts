import type { RuleFinding } from './findings-of.js';

/** What depends on the words alone: all else is the same in every language. */
const ofWords = new Set<RuleFinding['rule']>(['unset-read', 'unheard']);

function keyOf({ rule, finding: { range, message } }: RuleFinding): string {
  return JSON.stringify([rule, range, message]);
}

function languagesOf(findings: readonly RuleFinding[], alsoIn: Iterable<string>): string[] {
  return [...new Set([...alsoIn, ...findings.flatMap(({ finding }) => finding.language ?? [])])].sort();
}

function withoutWay({ rule, finding }: RuleFinding): RuleFinding {
  if (finding.language === undefined) return { rule, finding };
  const { range, message, hint, language } = finding;
  return { rule, finding: { range, message, hint, language } };
}

/**
 * The findings of the first language, and what differs in those in which something else is said: these are played too.
 * What was only seen in passing gets the way that leads there in its own language.
 */
export function inOtherLanguages(first: readonly RuleFinding[], alsoIn: Iterable<string>, play: (language: string) => readonly RuleFinding[]): RuleFinding[] {
  const more = languagesOf(first, alsoIn).flatMap((language) => play(language).filter(({ rule, finding }) => ofWords.has(rule) && finding.language === undefined));
  if (more.length === 0) return first.map(withoutWay);
  const all = new Map(first.map((one) => [keyOf(one), one]));
  for (const one of more) {
    const known = all.get(keyOf(one));
    if (!known || known.finding.language !== undefined) all.set(keyOf(one), one);
  }
  return [...all.values()].map(withoutWay);
}
