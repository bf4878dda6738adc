import { numberFormat } from './formats.js';
import { localeOf } from './locale.js';

const rules = new Map<string, Intl.PluralRules>();
const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

function rulesFor(language: string): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(localeOf(language));
    rules.set(language, found);
  }
  return found;
}

/** How many forms a language has for how many of something: two in German and English. */
export function pluralForms(language: string): string[] {
  const { pluralCategories } = rulesFor(language).resolvedOptions();
  return order.filter((category) => (pluralCategories as string[]).includes(category));
}

/** `3 Pakete`: forms in the order of {@link pluralForms}; one more at the end stands by itself for none. */
export function counted(number: number, forms: readonly string[], language: string): string {
  const categories = pluralForms(language);
  const none = forms[categories.length];
  if (number === 0 && none !== undefined) return none;
  const form = forms[categories.indexOf(rulesFor(language).select(number))] ?? forms.at(-1) ?? '';
  return `${numberFormat(localeOf(language), {}).format(number)} ${form}`.trim();
}
