import type { Readable, Writable } from 'node:stream';
import { ConfigError } from '../../settings/index.js';
import { problemOfName, problemOfBusiness } from './read-wishes.js';
import { type Language, languageNames, offeredLanguages, businessOf, type Wishes } from './wishes.js';

/** Asks at the terminal for what no option has said. @throws ConfigError where somebody cancels */
export async function askWishes(given: Partial<Wishes>, terminal: { input: Readable; output: Writable }): Promise<Wishes> {
  const { text, multiselect, isCancel, intro } = await import('@clack/prompts');
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new ConfigError('Cancelled: nothing was written.');
    return answer as Exclude<T, symbol>;
  };
  intro('A new bot', terminal);
  const name = given.name ?? answered(await text({ ...terminal, message: 'What is the project called?', initialValue: 'my-support', validate: (value) => problemOfName(value ?? '') }));
  const business = given.business ?? answered(await text({ ...terminal, message: 'What is your business called?', initialValue: businessOf(name), validate: (value) => problemOfBusiness(value ?? '') }));
  const options = offeredLanguages.map((value) => ({ value, label: languageNames[value] }));
  const languages = given.languages ?? answered(await multiselect<Language>({ ...terminal, message: 'Which languages does it speak?', options, initialValues: [...offeredLanguages], required: true }));
  return { name, business, languages };
}
