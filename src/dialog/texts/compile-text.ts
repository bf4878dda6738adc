import type { Liquid, Template } from 'liquidjs';
import type { Text } from '../text.js';
import { templateProblem, type TemplateProblem } from './template-problem.js';
import { liquidFor, strictLiquidFor } from './liquid.js';
import { type FilterUse, filterUsesOf } from './filter-uses.js';
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
  /** What stands behind bars, for rules that look at how values are shown. */
  uses: readonly FilterUse[];
  /** By language: what it was parsed to. */
  templates: ReadonlyMap<string, readonly Template[]>;
  /** Paths that it puts in where nothing stands: `parcel.place`. What it only asks for, `{% if parcel.place %}`, is none of them. */
  unset(language: string, scope: Record<string, unknown>): string[];
}

/** A template in one language cannot be read; offsets are into its source. */
export interface TextProblem extends TemplateProblem {
  language: string;
}

/** Compiles an author's text. Only this is ever parsed as a template; what customers write is data. */
export function compileText(source: Readonly<Record<string, string>>, timeZone: string): { text: ParsedText; problems: TextProblem[] } {
  const templates = new Map<string, Template[]>();
  const raw = new Map<string, Template[]>();
  const references: TextReference[] = [];
  const uses: FilterUse[] = [];
  const problems: TextProblem[] = [];
  for (const [language, template] of Object.entries(source)) {
    const engine = liquidFor({ language, timeZone });
    try {
      templates.set(language, engine.parse(template));
      references.push(...referencesOf(template, language, timeZone));
      uses.push(...filterUsesOf(templates.get(language)!, template, language));
    } catch (error) {
      problems.push({ language, ...templateProblem(error, template) });
    }
  }
  const unset = (language: string, scope: Record<string, unknown>): string[] => unsetPaths(strictLiquidFor({ language, timeZone }), templates.get(language) ?? [], liquidScope(scope));
  return { text: { source, references, uses, templates, render, unset }, problems };

  function render(language: string, scope: Record<string, unknown>, as: 'words' | 'data' = 'words'): string {
    if (as === 'data') return renderData(language, scope);
    const [spoken, template] = templates.has(language) ? [language, templates.get(language)!] : ([...templates][0] ?? [language, []]);
    const engine = liquidFor({ language: spoken, timeZone });
    const values = liquidScope(scope);
    const whole = tryRender(engine, template, values);
    return (whole ?? template.map((part) => tryRender(engine, [part], values) ?? '').join('')).trim();
  }

  /** How a value is put in is settled when a template is parsed, so this is one of its own. */
  function renderData(language: string, scope: Record<string, unknown>): string {
    const spoken = templates.has(language) ? language : ([...templates.keys()][0] ?? language);
    const engine = liquidFor({ language: spoken, timeZone }, 'data');
    const template = raw.get(spoken) ?? (templates.has(spoken) ? engine.parse(source[spoken]!) : []);
    raw.set(spoken, template);
    return (tryRender(engine, template, liquidScope(scope)) ?? '').trim();
  }
}

function tryRender(engine: Liquid, template: Template[], scope: Record<string, unknown>): string | undefined {
  try {
    return String(engine.renderSync(template, scope));
  } catch {
    return undefined;
  }
}

/** What a strict rendering stumbles over. */
function unsetPaths(engine: Liquid, templates: Template[], scope: Record<string, unknown>): string[] {
  try {
    engine.renderSync(templates, scope);
    return [];
  } catch (error) {
    return [...new Set(undefinedIn(error as RenderErrors))];
  }
}

/** Errors, and those within them where a text has parts of its own. */
interface RenderErrors extends Error {
  errors?: RenderErrors[];
  originalError?: RenderErrors;
}

function undefinedIn({ message, errors, originalError }: RenderErrors): string[] {
  const within = errors ?? originalError?.errors;
  if (within) return within.flatMap(undefinedIn);
  return /undefined variable: ([^,\s]+)/.exec(message)?.slice(1, 2) ?? [];
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
  return { source, references: [], uses: [], templates: new Map(), unset: () => [], render: (language) => source[language] ?? Object.values(source)[0] ?? '' };
}
