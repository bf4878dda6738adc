import type { Step } from '../../dialog/project.js';
import type { ParsedText } from '../../dialog/texts/compile-text.js';
import { isRecord, readPath } from '../../dialog/texts/template-scope.js';
import type { Value } from '../../dialog/slot-type.js';
import type { AbstractText } from './abstract-text.js';
import { unshownIn } from './unshown-values.js';
import { optionalFields } from './call-results.js';

/** Something is read of which nothing is known. */
export interface Unset {
  step: Step;
  /** `parcel.place` */
  path: string;
  text?: ParsedText;
  /** Absent where a choose reads it. */
  language?: string;
  /** It is only handed on as it is: a slot that stays empty. */
  isCopy: boolean;
  isChosen?: boolean;
  /** It is known, but this filter makes nothing of it. */
  filter?: string;
  /** It is the time that something waits for. */
  isTime?: boolean;
  /** How often more the conversation has to come by until the text has its turn. */
  turns?: number;
  /** It is known here, but the answer need not have it. */
  optional?: boolean;
}

type Scope = Readonly<Record<string, unknown>>;

export type UnsetReads = (step: Step, text: AbstractText, scope: Scope) => readonly Unset[];

/** A scope in which what is null is not there, as a text shows nothing for it. */
function withoutNulls(scope: Scope, without?: readonly string[]): Scope {
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(scope)) {
    if (value === null || value === undefined) continue;
    plain[name] = isRecord(value as Value) && !('value' in (value as object))
      ? Object.fromEntries(Object.entries(value as object).filter(([field, inner]) => inner !== null && !(without?.[0] === name && without[1] === field)))
      : value;
  }
  return plain;
}

/** The fields that a text reads, and that are here but need not be. */
function optionalIn({ references }: ParsedText, scope: Scope): string[][] {
  const paths = new Map(references.map(({ path }) => [path.slice(0, 2).join('.'), path.slice(0, 2)]));
  return [...paths.values()].filter(([root = '', field = '']) => {
    const optional = (scope[root] as Record<string, unknown> | undefined)?.[optionalFields];
    return Array.isArray(optional) && optional.includes(field);
  });
}

/** Tells which texts would put in what isn't known, in any language. The same text over the same values is looked at once. */
export function createUnsetReads(): UnsetReads {
  const known = new Map<string, readonly Unset[]>();
  const numbers = new Map<AbstractText, number>();

  const look = (step: Step, { original, copies }: AbstractText, scope: Scope): Unset[] => {
    const isCopy = copies !== undefined;
    const languages = Object.keys(original.source);
    const written = (path: string, language: string): string =>
      original.references.find((one) => one.language === language && `${one.path.join('.')}.`.startsWith(`${path}.`))?.path.join('.') ?? path;
    const unsetIn = (values: Scope, rest: Partial<Unset>): Unset[] => languages.flatMap((language) =>
      original.unset(language, values as Record<string, unknown>).map((path): Unset => ({ step, path: written(path, language), text: original, language, isCopy, ...rest })));
    const mayMiss = original.references.some(({ path }) => (readPath(scope as never, path) ?? null) === null);
    const missing = mayMiss ? unsetIn(withoutNulls(scope), {}) : [];
    const perhaps = optionalIn(original, scope).flatMap((path) => unsetIn(withoutNulls(scope, path), { optional: true }));
    const unshown = unshownIn(original, scope).map((one): Unset => ({ step, text: original, isCopy: false, ...one }));
    return [...missing, ...unshown, ...perhaps.filter(({ path, language }) => !missing.some((one) => one.path === path && one.language === language))];
  };

  return (step, text, scope) => {
    const { references, source } = text.original;
    if (references.length === 0) return [];
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    const decides = Object.values(source).some((words) => words.includes('{%'));
    const pattern = references.map(({ path }) => {
      const value = readPath(scope as never, path);
      const isOptional = (scope[path[0]!] as Record<string, unknown[]> | undefined)?.[optionalFields]?.includes(path[1]);
      return value === undefined || value === null ? '-' : `${decides ? JSON.stringify(value) : '+'}${isOptional ? '?' : ''}`;
    });
    const key = `${numbers.get(text)} ${pattern.join(' ')}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = look(step, text, scope)));
    return found;
  };
}
