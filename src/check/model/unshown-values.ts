import type { ParsedText } from '../../dialog/texts/compile-text.js';
import { filters } from '../../dialog/texts/filters.js';
import { readPath } from '../../dialog/texts/template-scope.js';

/** A value that is there, and of which the filter behind it makes nothing: `{{ note | date }}`. */
export interface Unshown {
  path: string;
  language: string;
  filter: string;
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

/** Of each value the first filter behind it, where that is one of our own. */
export function unshownIn({ references, uses }: ParsedText, scope: Readonly<Record<string, unknown>>): Unshown[] {
  const first = uses.filter((use, index) => uses[index - 1]?.start !== use.start || uses[index - 1]?.language !== use.language);
  return first.flatMap(({ language, filter, given, start, end }): Unshown[] => {
    const read = references.filter((one) => one.language === language && one.start >= start && one.end <= end).toSorted((left, right) => left.start - right.start)[0];
    const value = read && plain(readPath(scope as never, read.path));
    if (!read || value === undefined || value === null || !Object.hasOwn(filters, filter)) return [];
    return filters[filter]!({ language, timeZone: 'UTC' }, value, ...given) === '' ? [{ path: read.path.join('.'), language, filter }] : [];
  });
}
