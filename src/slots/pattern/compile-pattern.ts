import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS>();
const most = 1000;

/**
 * An author's pattern, run in linear time over a whole number: anchors are implied.
 * @throws RE2JSSyntaxException for what can't be run so.
 */
export function compilePattern(source: string): RE2JS {
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = RE2JS.compile(source.replace(/^\^|(?<!\\)\$$/g, ''));
    if (compiled.size >= most) compiled.clear();
    compiled.set(source, pattern);
  }
  return pattern;
}
