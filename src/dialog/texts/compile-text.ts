import type { Liquid, Template } from 'liquidjs';
import type { Text } from '../text.js';
import { templateProblem, type TemplateProblem } from './template-problem.js';
import { liquidFor } from './liquid.js';
import { liquidScope } from './slot-drop.js';

/** A name that a text reads. Offsets are into the language's source. */
export interface TextReference {
  language: string;
  path: readonly string[];
  start: number;
  end: number;
}

export interface ParsedText extends Text {
  references: readonly TextReference[];
}

/** A template in one language cannot be read; offsets are into its source. */
export interface TextProblem extends TemplateProblem {
  language: string;
}

/** Compiles an author's text. Only this is ever parsed as a template; what customers write is data. */
export function compileText(source: Readonly<Record<string, string>>, timeZone: string): { text: ParsedText; problems: TextProblem[] } {
  const templates = new Map<string, Template[]>();
  const references: TextReference[] = [];
  const problems: TextProblem[] = [];
  for (const [language, template] of Object.entries(source)) {
    const engine = liquidFor({ language, timeZone });
    try {
      templates.set(language, engine.parse(template));
      references.push(...referencesOf(template, language, timeZone));
    } catch (error) {
      problems.push({ language, ...templateProblem(error, template) });
    }
  }
  return { text: { source, references, render: (language, scope) => render(language, scope) }, problems };

  function render(language: string, scope: Record<string, unknown>): string {
    const [spoken, template] = templates.has(language) ? [language, templates.get(language)!] : ([...templates][0] ?? [language, []]);
    const engine = liquidFor({ language: spoken, timeZone });
    const values = liquidScope(scope);
    const whole = tryRender(engine, template, values);
    return (whole ?? template.map((part) => tryRender(engine, [part], values) ?? '').join('')).trim();
  }
}

function tryRender(engine: Liquid, template: Template[], scope: Record<string, unknown>): string | undefined {
  try {
    return String(engine.renderSync(template, scope));
  } catch {
    return undefined;
  }
}

function referencesOf(template: string, language: string, timeZone: string): TextReference[] {
  const analysis = liquidFor({ language, timeZone }).parseAndAnalyzeSync(template, undefined, { partials: false });
  return Object.values(analysis.globals).flat().map((variable) => {
    const path = variable.segments.filter((segment): segment is string | number => typeof segment !== 'object').map(String);
    const start = offsetOf(template, variable.location.row, variable.location.col);
    return { language, path, start, end: start + writtenLength(template, start) };
  });
}

/** Row and column, both from 1, as an offset. */
function offsetOf(source: string, row: number, column: number): number {
  let start = 0;
  for (let line = 1; line < row; line++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

function writtenLength(source: string, start: number): number {
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*/u.exec(source.slice(start))?.[0].length ?? 1;
}

/** A text that stands as it is, braces and all. */
export function literalText(source: Readonly<Record<string, string>>): ParsedText {
  return { source, references: [], render: (language) => source[language] ?? Object.values(source)[0] ?? '' };
}
