import { fold } from '../dialog/fold.js';
import type { Examples } from '../dialog/understanding.js';
import { featuresOf, type Features } from './features.js';
import { createSpelling, type Spelling } from './tokens/spelling.js';
import { tokenise } from './tokens/tokenise.js';
import { background, smallWords } from './words/background.js';

export interface Example {
  /** The intent's number; -1 for what belongs to none. */
  label: number;
  features: Features;
}

/** What is learnt from, in an order that does not depend on how it was written down. */
export interface Corpus {
  intents: string[];
  examples: Example[];
  /** Vocabulary with counts. */
  words: [string, number][];
  spelling: Spelling;
  /** Slot types that stand in for values in examples. */
  placeholders: string[];
}

export function createCorpus({ intents, placeholders }: Examples): Corpus {
  const names = Object.keys(intents).filter((name) => Object.values(intents[name]!).some((texts) => texts.length > 0)).sort();
  const rows = names.flatMap((name, label) =>
    Object.entries(intents[name]!).flatMap(([language, texts]) =>
      texts.map((text) => ({ label, language, tokens: tokenise(withTypes(text, placeholders)) })),
    ),
  );
  const own = sorted([...rows, ...rows.flatMap(bareValues)].filter(({ tokens }) => tokens.length > 0));
  const taken = new Set(own.map(({ tokens }) => tokens.join(' ')));
  const none = Object.entries(background).flatMap(([language, texts]) => texts.map((text) => ({ label: -1, language, tokens: tokenise(text) })));
  const all = [...own, ...sorted(none.filter(({ tokens }) => !taken.has(tokens.join(' '))))];
  const words = countWords(own.map(({ tokens }) => tokens));
  const spelling = createSpelling(new Map(words));
  return {
    intents: names,
    examples: all.map(({ label, language, tokens }) => ({ label, features: featuresOf(tokens, language, spelling) })),
    words,
    spelling,
    placeholders: [...new Set(Object.values(placeholders))].sort(),
  };
}

/** `{tracking_number}` → `{tracking-number}`: two dialogs may name their slots as they like. */
export function withTypes(text: string, placeholders: Readonly<Record<string, string>>): string {
  return text.replace(/\{\s*([\p{L}\p{N}_-]{1,60})\s*\}/gu, (whole, name: string) => (Object.hasOwn(placeholders, name) ? ` {${placeholders[name]!}} ` : whole));
}

/** Where an example holds a value, the value alone means the same. */
function bareValues({ label, language, tokens }: Row): Row[] {
  return tokens.filter((token) => token.startsWith('{')).map((token) => ({ label, language, tokens: [token] }));
}

interface Row {
  label: number;
  language: string;
  tokens: string[];
}

/** By label, language and words, each once. */
function sorted(rows: readonly Row[]): Row[] {
  const byKey = new Map(rows.map((row) => [`${String(row.label).padStart(6, '0')} ${row.language} ${row.tokens.join(' ')}`, row]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}

/** The small words of each language are known too: they are no misspelt words of the bot's. */
function countWords(tokenLists: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const tokens of tokenLists) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const language of Object.keys(background)) {
    const known = [...fold(smallWords[language] ?? '').split(' '), ...background[language]!.flatMap(tokenise)];
    for (const word of known) if (!counts.has(word)) counts.set(word, 0);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
