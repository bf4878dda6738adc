import { compileText, type ParsedText, type TextProblem } from './compile-text.js';

const value = /\{\{.*?\}\}/gs;

/** An address, or the path of a file, in every language: values in it are percent-encoded. */
export interface ParsedAddress extends ParsedText {
  /** Language → the one value that the whole address is: `{{ label.url }}`. */
  whole: ReadonlyMap<string, readonly string[]>;
}

/**
 * Compiles where something is found on the web. Rendered it is an https address, or empty where it came out as none:
 * what stands in braces fills a part of a path or query and can't lead elsewhere; only a value alone is taken as it is.
 */
export function compileAddress(source: Readonly<Record<string, string>>, timeZone: string): { text: ParsedAddress; problems: TextProblem[] } {
  const { text, problems } = compileText(source, timeZone);
  const values = new Map(Object.entries(source).map(([language, template]) => [language, (template.match(value) ?? []).map((one) => compileText({ [language]: one }, timeZone).text)]));
  const whole = new Map(Object.entries(source).flatMap(([language, template]) => {
    const path = /^\s*\{\{-?\s*([\w.-]+?)\s*-?\}\}\s*$/.exec(template)?.[1];
    return path === undefined ? [] : [[language, path.split('.')] as const];
  }));
  const render = (language: string, scope: Record<string, unknown>): string => {
    const spoken = Object.hasOwn(source, language) ? language : (Object.keys(source)[0] ?? '');
    if (whole.has(spoken)) return checked(text.render(spoken, scope));
    const parts = values.get(spoken) ?? [];
    let at = 0;
    return checked((source[spoken] ?? '').trim().replace(value, () => encodeURIComponent(parts[at++]?.render(spoken, scope) ?? '')));
  };
  return { text: { ...text, whole, render }, problems };
}

/** The path of a file is known from what loading has seen; anything else must be an https address that stays what it says. */
function checked(address: string): string {
  if (isFilePath(address)) return address;
  if (!URL.canParse(address)) return '';
  const { protocol, username, password } = new URL(address);
  const [path = ''] = address.split(/[?#]/);
  const climbs = path.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  return protocol === 'https:' && username === '' && password === '' && !climbs && !/[\s\\]/.test(address) ? address : '';
}

/** Whether a text is the path of a file of the project, from its folder: it can't lead out of `files/`. */
export function isFilePath(text: string): boolean {
  return /^files(?:\/[\p{L}\p{N}_ -][\p{L}\p{N}_. -]*)+$/u.test(text);
}
