import { asName, namePattern } from '../../dialog/schema/names.js';
import { ConfigError } from '../../settings/index.js';
import { type Language, languageNames, offeredLanguages } from './wishes.js';

const longestName = 40;
const longestBusiness = 50;
/** Folders that npm or an operating system keeps for itself. */
const taken = /^(node_modules|con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with a project's name, and what to take instead; `undefined` where nothing is. */
export function problemOfName(name: string): string | undefined {
  if (name.trim() === '') return 'A project needs a name, such as my-support.';
  if (taken.test(name)) return `"${name}" is taken by the system: take another name, such as ${name}-support.`;
  if (name.length > longestName) return `The name has ${name.length} characters: take ${longestName} or fewer.`;
  if (namePattern.test(name)) return undefined;
  const near = asName(name.slice(0, longestName)).replace(/_+/g, '-').replace(/-{2,}/g, '-').replace(/^[^a-z]+|-+$/g, '');
  const hint = namePattern.test(near) && !taken.test(near) ? near : 'my-support';
  return `${JSON.stringify(name.slice(0, 60))} can't be a project's name (small letters, digits and -, a letter first): take one such as ${hint}.`;
}

/** @throws ConfigError */
export function requireName(name: string | undefined): string {
  const problem = problemOfName(name ?? '');
  if (problem !== undefined) throw new ConfigError(problem);
  return name!;
}

export function problemOfBusiness(business: string): string | undefined {
  if (business.trim() === '') return 'Customers must read something: write how your business is called.';
  if (/[{}]|[\r\n\u2028\u2029]/.test(business)) return 'The name of a business is one line without braces.';
  const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(business)?.[0];
  if (hidden !== undefined) return `The name of the business holds a character that nobody sees (U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}): type it anew.`;
  return business.length > longestBusiness ? `The name of the business has ${business.length} characters: take ${longestBusiness} or fewer.` : undefined;
}

/** `de,en` as it is typed. @throws ConfigError */
export function readLanguages(given: string): Language[] {
  const names = [...new Set(given.toLowerCase().split(/[\s,;]+/).filter(Boolean))];
  const unknown = names.find((name) => !isOffered(name));
  const all = Object.entries(languageNames).map(([code, name]) => `${code} (${name})`).join(' and ');
  if (unknown !== undefined) throw new ConfigError(`There are no texts to begin with in "${unknown.slice(0, 20)}", only in ${all}: add other languages to bot.yaml later.`);
  if (names.length === 0) throw new ConfigError(`A bot speaks at least one language: ${all}.`);
  return names.filter(isOffered);
}

function isOffered(name: string): name is Language {
  return (offeredLanguages as readonly string[]).includes(name);
}
