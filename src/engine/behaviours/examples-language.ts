import { foldWords } from '../../dialog/fold.js';
import type { Project } from '../../dialog/project.js';
import { trainingExamples } from '../../dialog/training-examples.js';

/** Whole examples and the longer words in them, each with the languages that have it. */
type Languages = ReadonlyMap<string, ReadonlySet<string>>;

/** What people write in any language, whoever's example it stands in. */
const neutral = new Set(['hi', 'hey', 'ok', 'okay', 'stop', 'super']);

/** Shorter words are the small change of more than one language. */
const shortest = 5;

const known = new WeakMap<Project, Languages>();

/** Words of examples, folded: edited bots have most of them in common. */
const foldedBefore = new Map<string, readonly string[]>();
const mostKept = 20_000;

function wordsOf(example: string): readonly string[] {
  const before = foldedBefore.get(example);
  if (before) return before;
  if (foldedBefore.size >= mostKept) foldedBefore.clear();
  const words = foldWords(example).map(({ word }) => word);
  foldedBefore.set(example, words);
  return words;
}

function learn(project: Project): Languages {
  const languages = new Map<string, Set<string>>();
  const note = (words: string, language: string): void => {
    const those = languages.get(words) ?? new Set();
    languages.set(words, those.add(language));
  };
  for (const examples of Object.values(trainingExamples(project).intents)) {
    for (const [language, texts] of Object.entries(examples)) {
      for (const text of texts) {
        const words = wordsOf(text);
        note(words.join(' '), language);
        for (const word of words) if (word.length >= shortest) note(word, language);
      }
    }
  }
  return languages;
}

/** The only language whose examples have a text word for word, or have its one word: "Hello" is too short to tell otherwise. */
export function examplesLanguage(project: Project, text: string): string | undefined {
  const said = foldWords(text.slice(0, 200)).map(({ word }) => word).join(' ');
  if (neutral.has(said)) return undefined;
  let languages = known.get(project);
  if (!languages) known.set(project, (languages = learn(project)));
  const those = [...(languages.get(said) ?? [])];
  return those.length === 1 ? those[0] : undefined;
}
