import { nodeAt, type Path } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { MessageTemplate } from '../project.js';
import type { Text } from '../text.js';
import type { Findings } from './findings.js';
import { byLanguage, languageName, type Speaking } from './read-text.js';

/** What WhatsApp approves as the body of a template, in characters. */
export const longestTemplate = 1024;

interface Given {
  text: string | Record<string, string>;
  languages?: Record<string, string> | undefined;
}

/** `{{1}}` is a place; what else stands between braces is none. */
const place = /\{\{\s*(\d+)\s*\}\}/g;

function placesOf(source: string): number[] {
  return [...new Set([...source.matchAll(place)].map(([, number]) => Number(number)))].sort((left, right) => left - right);
}

/** A text with numbered places; the scope is what stands in them, by number. */
function templateText(source: Readonly<Record<string, string>>): Text {
  const [first = ''] = Object.values(source);
  return {
    source,
    references: [],
    render: (language, scope) => (source[language] ?? first).replace(place, (_, number: string) => String(scope[number] ?? '')),
  };
}

function checkPlaces(source: string, language: string, at: Path, findings: Findings): void {
  const node = nodeAt(findings.document.root, at);
  const other = /\{\{(?!\s*\d+\s*\}\})|\{%/.exec(source);
  if (other && node?.kind === 'scalar') {
    findings.in(rangeInText(findings.document, node, other.index, other.index + 2), { rule: 'template-place', message: 'The places of a template are numbered.', hint: 'Write {{1}} here, and what stands there under "with" of the notify step.' });
  }
  const places = placesOf(source);
  const missing = places.findIndex((number, index) => number !== index + 1);
  if (missing !== -1) findings.at(at, 'value', { rule: 'template-place', message: `The text in ${languageName(language)} has no {{${missing + 1}}}, but {{${places.at(-1)!}}}.`, hint: 'Number the places without a gap, from {{1}}.' });
  if (source.length > longestTemplate) findings.at(at, 'value', { rule: 'template-too-long', message: `This template has ${source.length} characters; WhatsApp approves ${longestTemplate}.`, hint: 'Shorten it.' });
}

function readTemplate(name: string, given: Given, speaking: Speaking, findings: Findings): MessageTemplate {
  const path = ['templates', name, 'text'];
  const source = byLanguage(given.text, path, speaking, findings);
  const counts = Object.entries(source).map(([language, text]) => {
    checkPlaces(text, language, typeof given.text === 'string' ? path : [...path, language], findings);
    return { language, places: placesOf(text).length };
  });
  const [first] = counts;
  const differing = counts.find(({ places }) => places !== first?.places);
  if (first && differing) {
    findings.at([...path, differing.language], 'value', { rule: 'template-places-differ', message: `The template "${name}" has ${first.places} places in ${languageName(first.language)} and ${differing.places} in ${languageName(differing.language)}.`, hint: 'Give every language the same places.' });
  }
  const unknown = Object.keys(given.languages ?? {}).find((language) => !speaking.languages.includes(language));
  if (unknown !== undefined) findings.at(['templates', name, 'languages', unknown], 'key', { rule: 'unknown-language', message: `The bot doesn't speak "${unknown}".`, hint: `It speaks ${speaking.languages.join(' and ')}.` });
  return { name, text: templateText(source), parameters: first?.places ?? 0, languages: given.languages ?? {}, range: rangeOf(findings.document, ['templates', name], 'key') };
}

/** The message templates that bot.yaml declares. */
export function readTemplates(given: Readonly<Record<string, Given>>, speaking: Speaking, findings: Findings): ReadonlyMap<string, MessageTemplate> {
  return new Map(Object.entries(given).map(([name, template]) => [name, readTemplate(name, template, speaking, findings)]));
}
