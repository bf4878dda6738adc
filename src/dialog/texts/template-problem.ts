import { didYouMean } from '../../diagnostics/closest.js';
import { filterNames } from './liquid.js';

export interface TemplateProblem {
  rule: 'template-syntax' | 'unknown-filter';
  message: string;
  hint: string;
  start: number;
  end: number;
}

interface Thrown {
  message: string;
  token?: { begin: number; end: number };
}

/** A Liquid error in an author's words; offsets are into the template. */
export function templateProblem(error: unknown, template: string): TemplateProblem {
  const { message, token } = error as Thrown;
  const start = token?.begin ?? 0;
  const end = Math.max(start + 1, token?.end ?? template.length);
  const filter = /^undefined filter: ([^,\s]+)/.exec(message)?.[1];
  if (filter !== undefined) return unknownFilter(filter, template, start);
  const hintless = { rule: 'template-syntax', start, end } as const;
  const tag = /^tag "([^"]*)" not found/.exec(message)?.[1];
  if (tag?.startsWith('end') || tag === 'else' || tag === 'elsif') return { ...hintless, message: `{% ${tag} %} closes nothing.`, hint: 'Remove it, or write {% if … %} before it.' };
  if (tag !== undefined) return { ...hintless, message: `{% ${tag} %} is not possible in a text.`, hint: didYouMean(tag, ['if', 'unless', 'case', 'for', 'endif', 'endfor', 'else', 'elsif'], 'possible') ?? '' };
  if (/^output .* not closed/s.test(message)) return { ...hintless, message: 'These braces are opened and never closed.', hint: 'Close {{ with }}.' };
  if (/^tag .* not closed/s.test(message)) return { ...hintless, message: 'This is opened and never closed.', hint: /\{% *(if|unless|case|for)\b/.test(message) ? 'Close {% if … %} with {% endif %}, {% for … %} with {% endfor %}.' : 'Close {% with %}.' };
  if (/^invalid value expression/.test(message)) return { ...hintless, message: 'A name was expected between these braces.', hint: 'Write a slot or a result: {{ parcel.place }}.' };
  const bare = message.replace(/, line:\d+, col:\d+$/, '').split('\n')[0]!;
  return { ...hintless, message: `This can't be read as a text with values: ${bare}.`, hint: 'Values stand in {{ }}, choices in {% if … %} … {% endif %}.' };
}

function unknownFilter(filter: string, template: string, from: number): TemplateProblem {
  const at = template.slice(from).search(new RegExp(`\\|\\s*${escape(filter)}(?![\\w-])`));
  const start = at === -1 ? from : template.indexOf(filter, from + at);
  const hint = didYouMean(filter, filterNames, 'possible') ?? '';
  return { rule: 'unknown-filter', message: `After | nothing is called "${filter}".`, hint, start, end: start + filter.length };
}

function escape(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
