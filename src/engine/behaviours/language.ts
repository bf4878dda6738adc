import { countWords, type Message } from '../message.js';
import type { Moment } from '../moment.js';
import { asking } from '../frames.js';
import { repeatQuestion } from '../run-stack.js';
import { prefixDefault } from '../speak.js';

function spoken({ project }: Moment, language: string | undefined): language is string {
  return language !== undefined && project.bot.languages.includes(language);
}

/**
 * The language to go on in. The first sign decides; later only a message of two words and more changes it, and never
 * an answer: a name, a street or a number says nothing about who wrote it.
 */
export function followLanguage(moment: Moment, { text, understanding }: Message, isAnswer: boolean): void {
  const language = understanding?.language;
  if (!spoken(moment, language)) return;
  const evident = countWords(text) >= 2;
  if (moment.state.language === undefined ? evident || !isAnswer : evident && !isAnswer) moment.state.language = language;
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
