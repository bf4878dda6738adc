import { countWords, type Message } from '../message.js';
import type { Moment } from '../moment.js';
import { asking } from '../frames.js';
import { repeatQuestion } from '../run-stack.js';
import { prefixDefault } from '../speak.js';
import { examplesLanguage } from '../known-examples.js';

function spoken({ project }: Moment, language: string | undefined): language is string {
  return language !== undefined && project.bot.languages.includes(language);
}

/** One word that nobody writes in another language that we know of. */
function markedLanguage(text: string): string | undefined {
  return /^\P{L}*\p{L}+\P{L}*$/u.test(text) && /[äöüß]/i.test(text) ? 'de' : undefined;
}

/**
 * The language to go on in. The first sign decides; later a message of two words and more changes it, or a single word
 * that only one language has. An answer never does: a name, a street or a number says nothing about who wrote it.
 */
export function followLanguage(moment: Moment, { text, understanding }: Message, isAnswer: boolean): void {
  const first = moment.state.language === undefined;
  const byExample = isAnswer ? undefined : examplesLanguage(moment.project, text) ?? markedLanguage(text);
  const language = understanding?.language ?? byExample;
  if (!spoken(moment, language)) return;
  const evident = countWords(text) >= 2 || language === byExample;
  if (first ? evident || !isAnswer : evident && !isAnswer) moment.state.language = language;
}

/** What the customer was answered in stays, until they show another one. */
export function keepLanguage({ state, project }: Moment): void {
  state.language ??= project.bot.languages[0];
}

/** "English please": `@language-en`. @returns false for a language that the bot does not speak. */
export function switchLanguage(moment: Moment, intent: string): boolean {
  const language = intent.replace('@language-', '');
  if (!spoken(moment, language)) return false;
  moment.state.language = language;
  prefixDefault(moment, 'language-switched');
  const waiting = asking(moment);
  if (waiting) repeatQuestion(moment, waiting);
  return true;
}
