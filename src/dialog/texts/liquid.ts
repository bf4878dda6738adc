import { Liquid } from 'liquidjs';
import { filters, localeOf, type Speech } from './filters.js';

/** What of Liquid an author may use. Nothing here reads a file, keeps a counter or runs long. */
const tags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'comment', '#']);
const plainFilters = new Set(['default', 'upcase', 'downcase', 'capitalize', 'strip', 'join', 'first', 'last', 'truncate', 'round', 'plus', 'minus', 'times']);

export const filterNames: readonly string[] = [...Object.keys(filters), ...plainFilters].sort();

const engines = new Map<string, Liquid>();

/** Liquid for one language and time zone: within limits, without files, and only over own properties. */
export function liquidFor(speech: Speech): Liquid {
  const key = `${speech.language} ${speech.timeZone}`;
  let engine = engines.get(key);
  if (!engine) {
    engine = createEngine(speech);
    engines.set(key, engine);
  }
  return engine;
}

function createEngine(speech: Speech): Liquid {
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
  });
  for (const tag of Object.keys(engine.tags)) if (!tags.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  for (const filter of Object.keys(engine.filters)) if (!plainFilters.has(filter)) Reflect.deleteProperty(engine.filters, filter);
  for (const [name, filter] of Object.entries(filters)) {
    engine.registerFilter(name, (value: unknown, argument?: unknown) => filter(speech, plain(value), plain(argument)));
  }
  return engine;
}

/** A value that nobody formatted, as a person reads it. */
function shown(value: unknown, language: string): string {
  const bare = plain(value);
  if (typeof bare === 'string') return bare;
  if (typeof bare === 'number') return new Intl.NumberFormat(localeOf(language), { useGrouping: false, maximumFractionDigits: 10 }).format(bare);
  if (typeof bare === 'boolean') return (words[language] ?? words['en']!)[bare ? 0 : 1];
  return Array.isArray(bare) ? bare.map((item) => shown(item, language)).join(', ') : '';
}

const words: Record<string, [string, string]> = { de: ['ja', 'nein'], en: ['yes', 'no'] };

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value.valueOf() : value;
}
