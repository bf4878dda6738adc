import type { IntentScore, Understanding } from '../../src/dialog/understanding.js';

/** Understanding by key words: what a test means is what it says. The first that matches is meant. */
const intents: [RegExp, string][] = [
  [/\bmensch|\bmitarbeiter|\bhuman\b|\bperson\b/i, '@person'],
  [/\babbrechen|\bcancel\b|never mind/i, '@cancel'],
  [/von vorn|start over/i, '@start-over'],
  [/auf deutsch|in german/i, '@language-de'],
  [/auf englisch|in english/i, '@language-en'],
  [/\bfalsch|\bmeinte\b|\bmeant\b|\bwrong\b/i, '@correct'],
  [/\bpaket\b|\bpacket\b|\bparcel\b|sendung/i, 'parcel'],
  [/ge(ö|oe)ffnet|(ö|oe)ffnungszeiten|opening hours|do you open/i, 'hours'],
  [/zur(ü|ue)ckschicken|return it|give it back/i, 'return'],
  [/umziehen|moving house/i, 'move'],
  [/gutschein|voucher/i, 'voucher'],
  [/beschwer|complain/i, 'complaint'],
];

const german = /\b(ich|wo|ist|mein|wie|wann|bitte|nein|meinte|das|von|auf|habt|sie|einen?|mit)\b/gi;
const english = /\b(i|where|is|my|the|when|please|no|meant|that|you|what|it|a|with|do|english)\b/gi;

export function languageOf(text: string): string | undefined {
  const [de, en] = [text.match(german)?.length ?? 0, text.match(english)?.length ?? 0];
  return de === en ? undefined : de > en ? 'de' : 'en';
}

export function understand(text: string, confidence = 0.95): Understanding {
  const meant = intents.find(([pattern]) => pattern.test(text))?.[1];
  const scores: IntentScore[] = meant === undefined ? [] : [{ intent: meant, confidence }];
  return { language: languageOf(text), intents: scores, entities: [], outOfScope: meant === undefined ? 0.9 : 0.05 };
}
