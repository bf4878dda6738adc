import type { Text } from '../../dialog/text.js';
import type { ParsedText } from '../../dialog/texts/compile-text.js';
import { readPath } from '../../dialog/texts/template-scope.js';
import { copiedPath } from './copied-path.js';
import { partsOf, speaksAnyway } from './text-parts.js';

/** What stands for whatever the bot says. */
export const something = '…';

/** A text of which only counts whether it says anything, or what value it hands on. */
export interface AbstractText extends Text {
  readonly original: ParsedText;
  /** It is not said, but handed on to where it is named. */
  readonly isTemplate: boolean;
  /** The path of the one value that it hands on as it is. */
  readonly copies: readonly string[] | undefined;
  /** Languages in which values decide whether it says anything. */
  readonly mayBeEmpty: readonly string[];
  /** The texts that take turns with it, it among them. */
  turns?: readonly AbstractText[];
}

export function isAbstract(text: Text): text is AbstractText {
  return 'original' in text;
}

function isParsed(value: object): value is ParsedText {
  return 'render' in value && typeof value.render === 'function' && 'references' in value && 'unset' in value;
}

function templateRender(original: ParsedText, source: string, path: readonly string[] | undefined): Text['render'] {
  if (!source.includes('{')) return () => source;
  return path ? (_, scope) => String(readPath(scope as never, path) ?? '') : (language, scope, as) => original.render(language, scope, as);
}

/** Languages in which the values decide whether anything is said. */
function silenceable({ source, templates }: ParsedText): string[] {
  return Object.keys(source).filter((language) => {
    const parsed = templates.get(language);
    return parsed ? !speaksAnyway(partsOf(parsed)) : source[language]!.trim() === '';
  });
}

function abstractText(original: ParsedText, isTemplate: boolean): AbstractText {
  const [source = ''] = Object.values(original.source);
  const path = isTemplate ? copiedPath(original) : undefined;
  const mayBeEmpty = isTemplate ? [] : silenceable(original);
  const spoken: Text['render'] = (language, scope, as) => (mayBeEmpty.includes(language) ? original.render(language, scope, as) && something : something);
  return { source: original.source, references: [], original, isTemplate, copies: path, mayBeEmpty, render: isTemplate ? templateRender(original, source, path) : spoken };
}

/** Texts of which the bot says one at a time know each other, where it makes a difference which. */
function takingTurns(list: unknown[]): unknown[] {
  const turns = list.filter((one): one is AbstractText => typeof one === 'object' && one !== null && isAbstract(one as Text) && !(one as AbstractText).isTemplate);
  if (turns.length > 1 && turns.some(({ original, mayBeEmpty }) => original.references.length > 0 || mayBeEmpty.length > 0)) for (const one of turns) one.turns = turns;
  return list;
}

/** Options in which every text is abstract; `templates` are those that only hand on values. What holds no text stays as it is. */
export function abstractOptions(value: unknown, templates: ReadonlySet<ParsedText>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isParsed(value)) return abstractText(value, templates.has(value));
  const isList = Array.isArray(value);
  if (!isList && (Object.getPrototypeOf(value) !== Object.prototype || ('source' in value && 'test' in value))) return value;
  const parts = Object.entries(value).map(([key, inner]) => [key, abstractOptions(inner, templates), inner] as const);
  if (parts.every(([, abstract, inner]) => abstract === inner)) return value;
  if (isList) return takingTurns(parts.map(([, abstract]) => abstract));
  return Object.fromEntries(parts.map(([key, abstract]) => [key, abstract]));
}

/** A text that always says something, for what the bot says by itself. */
export const anyText: Text = { source: {}, references: [], render: () => something };
