import { quoted } from './traps.js';

export interface LineTrouble {
  /** Offsets of the value. */
  start: number;
  end: number;
  message: string;
  hint: string;
  fix?: string;
}

/** How a value begins that YAML can't read as a text → what is wrong with it. */
const beginnings: readonly { pattern: RegExp; message(value: string): string; hint?: string }[] = [
  { pattern: /^[>|](?![+\d-]*\s*$)/, message: (value) => `A text can't begin with "${value[0]!}": it announces lines below.` },
  { pattern: /^"(?:[^"\\]|\\.)*"\s*[^\s,}\]#:]/, message: () => 'The text goes on after its closing quote.' },
  { pattern: /^'(?:[^']|'')*'\s*[^\s,}\]#:]/, message: (value) => (/^'[^']*\p{L}'\p{L}/u.test(value) ? 'An apostrophe ends a text in single quotes.' : 'The text goes on after its closing quote.') },
  { pattern: /^\[[^\]]*\]\s*[^\s,}\]#:]|^\{(?![{%])[^}]*\}\s*[^\s,}\]#:]/, message: (value) => `A text can't begin with "${value[0]!}".` },
  { pattern: /^-(?:\s|$)/, message: () => 'A list can\'t begin on the line of its key.', hint: 'Begin each item on a line of its own, with "- "; put a text in quotes.' },
  { pattern: /^\?\s/, message: () => 'A text can\'t begin with "?" and a space.' },
  { pattern: /^[&*!]/, message: (value) => `A text can't begin with "${value[0]!}".` },
];

/** What is wrong with the value on the line of an offset, or on the one before, by how it begins. */
export function lineTrouble(text: string, at: number): LineTrouble | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const above = line === 0 ? undefined : text.lastIndexOf('\n', line - 2) + 1;
  return troubleOn(text, line) ?? (above === undefined ? undefined : troubleOn(text, above));
}

function troubleOn(text: string, line: number): LineTrouble | undefined {
  const end = text.indexOf('\n', line) === -1 ? text.length : text.indexOf('\n', line);
  const match = /^( *(?:- +)*(?:[^\s"'#:{[-][^:#"'{[]*: +)?)(\S.*?)\s*$/.exec(text.slice(line, end));
  if (!match) return undefined;
  const [, lead = '', value = ''] = match;
  const trouble = lead.trim() === '' ? undefined : beginnings.find(({ pattern }) => pattern.test(value));
  if (!trouble) return undefined;
  const mended = /\s#/.test(value) || trouble.hint !== undefined || !isWholeText(value) ? undefined : inQuotes(value);
  const hint = trouble.hint ?? (mended === undefined ? 'Put the whole text in quotes.' : `Put the whole text in quotes: ${mended}.`);
  return { start: line + lead.length, end: line + lead.length + value.length, message: trouble.message(value), hint, ...(mended !== undefined && { fix: mended }) };
}

/** Quotes of one kind that are no apostrophes, nor behind a backslash. */
function quotesIn(value: string, quote: '"' | '\''): number {
  const bare = quote === '"' ? value.replace(/\\./g, '') : value.replace(/(?<=\p{L})'(?=\p{L})/gu, '');
  return bare.split(quote).length - 1;
}

/** Whether there is no doubt where the text begins and ends: its quotes come in pairs, and no bracket holds keys or quotes. */
function isWholeText(value: string): boolean {
  if (/^[[{]/.test(value)) return !/["']|[:,]\s/.test(value);
  return !/^"[^"]*"\p{L}/u.test(value) && quotesIn(value, '"') % 2 === 0 && (!value.startsWith('\'') || quotesIn(value, '\'') % 2 === 0);
}

/** A text in quotes; one in quotes already, with an apostrophe in it, in the other kind. */
function inQuotes(value: string): string | undefined {
  const inner = quotesIn(value, '\'') === 2 ? /^'(.*)'$/.exec(value)?.[1] : undefined;
  return quoted(inner !== undefined && !/["\\]/.test(inner) ? inner : value);
}
