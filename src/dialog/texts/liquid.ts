import { type FilterImplOptions, Liquid, type LiquidOptions } from 'liquidjs';
import { daysBetween, daysLater } from './day-sums.js';
import { filters, type Speech } from './filters.js';
import { numberFormat } from './formats.js';
import { localeOf } from './locale.js';
import { wordsOf } from './slot-drop.js';

/** What of Liquid an author may use. Nothing here reads a file, keeps a counter or runs long. */
const tags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'comment', '#']);
const plainFilters = new Set(['default', 'upcase', 'downcase', 'capitalize', 'strip', 'join', 'first', 'last', 'truncate', 'round', 'plus', 'minus', 'times']);

export const filterNames: readonly string[] = [...Object.keys(filters), ...plainFilters].sort();

const engines = new Map<string, Liquid>();
const strictEngines = new Map<string, Liquid>();

/** Liquid for one language and time zone: within limits, without files, and only over own properties. For `data` values are put in as they are. */
export function liquidFor(speech: Speech, as: 'words' | 'data' = 'words'): Liquid {
  const key = `${as} ${speech.language} ${speech.timeZone}`;
  let engine = engines.get(key);
  if (!engine) {
    engine = createEngine(speech, as === 'data' ? { outputEscape: asData } : {});
    engines.set(key, engine);
  }
  return engine;
}

/** The same, but a name of which nothing is known is an error, save where a text asks whether it is there. */
export function strictLiquidFor(speech: Speech): Liquid {
  const key = `${speech.language} ${speech.timeZone}`;
  let engine = strictEngines.get(key);
  if (!engine) {
    engine = createEngine(speech, { strictVariables: true, lenientIf: true, catchAllErrors: true });
    strictEngines.set(key, engine);
  }
  return engine;
}

function createEngine(speech: Speech, options: LiquidOptions = {}): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: 20_000,
    renderLimit: 250,
    memoryLimit: 100_000,
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
    outputEscape: (value: unknown) => shown(value, speech.language),
    ...options,
  });
  for (const tag of Object.keys(engine.tags)) if (!tags.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  for (const filter of Object.keys(engine.filters)) if (!plainFilters.has(filter)) Reflect.deleteProperty(engine.filters, filter);
  for (const [name, filter] of Object.entries(filters)) {
    engine.registerFilter(name, (value: unknown, ...given: unknown[]) => filter(speech, plain(value), ...given.map(plain)));
  }
  engine.registerFilter('default', (value: unknown, other: unknown) => (isEmpty(plain(value)) ? other : value));
  onDays(engine, 'plus', (day, days) => daysLater(day, days, speech.timeZone));
  onDays(engine, 'minus', (day, other) => daysBetween(other, day, speech.timeZone) ?? daysLater(day, -Number(other), speech.timeZone));
  for (const name of wordFilters) engine.registerFilter(name, onWords(engine, name, speech));
  return engine;
}

/** Reckons with days where the value is one, else as Liquid does. */
function onDays(engine: Liquid, name: 'plus' | 'minus', reckon: (day: unknown, other: unknown) => unknown): void {
  const otherwise = engine.filters[name] as (this: unknown, value: unknown, other: unknown) => unknown;
  engine.registerFilter(name, function (this: unknown, value: unknown, other: unknown) {
    return reckon(plain(value), plain(other)) ?? otherwise.call(this, plain(value), plain(other));
  });
}

/** Filters that change words: of a slot, the words that its type shows. */
const wordFilters = ['upcase', 'downcase', 'capitalize', 'strip', 'truncate'];

function onWords(engine: Liquid, name: string, { language }: Speech): FilterImplOptions {
  const change = engine.filters[name] as (this: unknown, value: unknown, ...given: unknown[]) => unknown;
  return function (this: unknown, value: unknown, ...given: unknown[]) {
    return change.call(this, shown(value, language), ...given.map(plain));
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '';
}

/** A value for another system: numbers and truths as JSON has them. */
function asData(value: unknown): string {
  const bare = plain(value);
  if (bare === undefined || bare === null) return '';
  return typeof bare === 'string' ? bare : JSON.stringify(bare);
}

/** A value that nobody formatted, as a person reads it. */
function shown(value: unknown, language: string): string {
  const words = wordsOf(value);
  if (words !== undefined) return words;
  const bare = plain(value);
  if (typeof bare === 'string') return bare;
  if (typeof bare === 'number') return numberFormat(localeOf(language), { useGrouping: false, maximumFractionDigits: 10 }).format(bare);
  if (typeof bare === 'boolean') return (truths[language] ?? truths['en']!)[bare ? 0 : 1];
  return Array.isArray(bare) ? bare.map((item) => shown(item, language)).join(', ') : '';
}

const truths: Record<string, [string, string]> = { de: ['ja', 'nein'], en: ['yes', 'no'] };

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value.valueOf() : value;
}
