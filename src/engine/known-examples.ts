import { foldWords } from '../dialog/fold.js';
import { isSlip } from '../dialog/is-slip.js';
import type { Project } from '../dialog/project.js';
import { trainingExamples } from '../dialog/training-examples.js';

interface Known {
  /** Whole examples and the longer words in them, each with the languages that have it. */
  languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whole examples, each with the intents that it stands under. */
  intents: ReadonlyMap<string, ReadonlySet<string>>;
  /** Intents with all the words of their examples. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What people write in any language, whoever's example it stands in. */
const neutral = new Set(['hi', 'hey', 'ok', 'okay', 'stop', 'super']);

/** Shorter words are the small change of more than one language. */
const shortest = 5;

const known = new WeakMap<Project, Known>();

function learn(project: Project): Known {
  const languages = new Map<string, Set<string>>();
  const intents = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  const note = (where: Map<string, Set<string>>, words: string, what: string): void => {
    where.set(words, (where.get(words) ?? new Set()).add(what));
  };
  for (const [intent, examples] of Object.entries(trainingExamples(project).intents)) {
    for (const [language, texts] of Object.entries(examples)) {
      for (const text of texts) {
        const words = foldWords(text).map(({ word }) => word);
        note(intents, words.join(' '), intent);
        note(languages, words.join(' '), language);
        for (const word of words) {
          note(all, intent, word);
          if (word.length >= shortest) note(languages, word, language);
        }
      }
    }
  }
  return { languages, intents, words: all };
}

function knownOf(project: Project): Known {
  let those = known.get(project);
  if (!those) known.set(project, (those = learn(project)));
  return those;
}

/** The words of a text, as examples are known by. */
function saidIn(text: string): string {
  return foldWords(text.slice(0, 200)).map(({ word }) => word).join(' ');
}

/** The only language whose examples have a text word for word, or have its one word: "Hello" is too short to tell otherwise. */
export function examplesLanguage(project: Project, text: string): string | undefined {
  const said = saidIn(text);
  if (neutral.has(said)) return undefined;
  const those = [...(knownOf(project).languages.get(said) ?? [])];
  return those.length === 1 ? those[0] : undefined;
}

/** Whether a text is an example of an intent word for word, courtesy and elongated letters aside: "Halloooo", "bitte abbrechen". */
export function isExample(project: Project, intent: string, text: string): boolean {
  const { intents } = knownOf(project);
  const said = saidIn(text);
  const bare = said.replace(/(?:^| )(?:bitte|please)(?= |$)/g, '').trim();
  const short = (words: string): string => words.replace(/(\p{L})\1{2,}/gu, '$1');
  return [said, bare, short(said)].some((words) => intents.get(words)?.has(intent));
}

/** 0–1: how many of a text's words stand in examples of an intent, a letter more or less in the longer ones. */
export function shareOfWords(project: Project, intent: string, text: string): number {
  const said = foldWords(text.slice(0, 200)).map(({ word }) => word);
  const words = [...(knownOf(project).words.get(intent) ?? [])];
  const isLike = (one: string, other: string): boolean => one === other
    || (one.length >= shortest && isSlip(one, other));
  return said.length === 0 ? 0 : said.filter((one) => words.some((other) => isLike(one, other))).length / said.length;
}
