import { z } from 'zod';
import { fold, foldWords } from '../dialog/fold.js';
import { defineSlotType } from '../dialog/slot-type.js';
import { matchTitles } from './words/match-titles.js';
import { readRowNumber } from './words/row-number.js';

const titles = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))])
  .meta({ id: 'choiceTitle', description: 'A text in every language of the bot, shown as it stands.' });
const details = z.strictObject({
  title: titles.describe('What customers read and may write, in every language.'),
  description: titles.optional().describe('What stands below the title in a list.'),
  also: z.record(z.string(), z.array(z.string().min(1))).optional().describe('Other words for it, by language.'),
});
const options = z.strictObject({
  choices: z.union([
    z.array(z.union([z.string().min(1), details.extend({ value: z.string().min(1).optional().describe('The name that conditions know it by; its title where nothing is said.') })])).min(1).max(100),
    z.record(z.string().min(1), z.union([titles, details])),
  ]).describe('The choices: a title for each name, or a list of titles.'),
});
type Options = z.infer<typeof options>;
type Titles = z.infer<typeof titles>;

interface Row {
  value: string;
  title: Titles;
  description: Titles | undefined;
  also: string[];
}

export const choice = defineSlotType<Options>({
  name: 'choice',
  docs: {
    summary: 'One of a closed set, shown as buttons or a list; read by its title, with typos, or by its number.',
    example: `reason:
  type: choice
  choices:
    damaged: { de: Beschädigt, en: Damaged }
    wrong-size: { de: Falsche Größe, en: Wrong size }
    unwanted: { de: Gefällt mir nicht, en: I don't like it }
delivery:                         # with more to each, in a list
  type: choice
  choices:
    standard:
      title: { de: Standard, en: Standard }
      description: { de: Zwei bis drei Tage, en: Two to three days }
      also: { de: [normal], en: [normal, regular] }
    express: { title: { de: Express, en: Express }, description: { de: Am nächsten Tag, en: Next day } }
size:                             # titles that need no translation
  type: choice
  choices: [S, M, { title: L, value: large, description: { de: Fällt groß aus, en: Runs large }, also: { de: [groß], en: [large] } }]`,
    reads: [
      { text: 'falsche groesse', value: 'wrong-size' },
      { text: 'beschädgit', value: 'damaged' },
      { text: 'die zweite', value: 'wrong-size' },
      { text: "the third one", value: 'unwanted', language: 'en' },
    ],
  },
  options,
  read(answer, { options, language }) {
    const rows = rowsOf(options);
    const words = foldWords(answer.slice(0, 500)).map(({ word }) => word);
    const exact = rows.filter((row) => row.value === answer.trim() || namesOf(row).some((name) => fold(name) === fold(answer.slice(0, 500))));
    if (exact.length > 0) return exact.map((row) => reading(row, language, 'exact'));
    const numbered = !words.some((word) => /\d/.test(word)) || rows.every((row) => namesOf(row).every((name) => !/\d/.test(name)));
    const row = numbered ? rows[readRowNumber(words, rows.length) ?? -1] : undefined;
    if (row) return [reading(row, language, 'exact')];
    return matchTitles(words, rows.map(namesOf)).map((index) => reading(rows[index]!, language, 'likely'));
  },
  find(utterance, { options, language }) {
    const words = foldWords(utterance.slice(0, 4096));
    return rowsOf(options).flatMap((row) => {
      const name = namesOf(row).map(wordsOf).find((parts) => parts.join('').length >= 4 && placeOf(words, parts) >= 0);
      if (!name) return [];
      const at = placeOf(words, name);
      const { start, end } = { start: words[at]!.start, end: words[at + name.length - 1]!.end };
      return [{ ...reading(row, language, 'likely'), text: utterance.slice(start, end), start, end }];
    });
  },
  choices({ options, language }) {
    return rowsOf(options).map((row) => ({
      value: row.value,
      title: inLanguage(row.title, language),
      ...(row.description ? { description: inLanguage(row.description, language) } : {}),
    }));
  },
  show({ value }, { options, language }) {
    const row = rowsOf(options).find((each) => each.value === value);
    return row ? inLanguage(row.title, language) : String(value);
  },
});

/** A choice without a value takes its first title's: it stays when choices are reordered or translated. */
function rowsOf({ choices }: Options): Row[] {
  const entries = Array.isArray(choices)
    ? choices.map((each) => (typeof each === 'string' ? [undefined, each] as const : [each.value, each] as const))
    : Object.entries(choices).map(([value, each]) => [value, each] as const);
  return entries.map(([value, each]) => {
    const full = isDetails(each) ? each : { title: each };
    return {
      value: value ?? fold(firstOf(full.title)).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
      title: full.title,
      description: full.description,
      also: Object.values(full.also ?? {}).flat(),
    };
  });
}

function isDetails(entry: Titles | z.infer<typeof details>): entry is z.infer<typeof details> {
  return typeof entry === 'object' && 'title' in entry && (typeof entry.title === 'object' || Object.keys(entry).some((key) => key.length > 3));
}

function reading(row: Row, language: string, fit: 'exact' | 'likely') {
  return { value: row.value, title: inLanguage(row.title, language), fit };
}

function namesOf(row: Row): string[] {
  return [...(typeof row.title === 'string' ? [row.title] : Object.values(row.title)), ...row.also];
}

function firstOf(title: Titles): string {
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
}

function inLanguage(title: Titles, language: string): string {
  return typeof title === 'string' ? title : (title[language] ?? firstOf(title));
}

function wordsOf(name: string): string[] {
  return foldWords(name).map(({ word }) => word);
}

function placeOf(words: readonly { word: string }[], parts: readonly string[]): number {
  if (parts.length === 0) return -1;
  return words.findIndex((_, at) => parts.every((part, offset) => words[at + offset]?.word === part));
}
