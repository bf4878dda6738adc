import { compilePattern } from './compile-pattern.js';
import { withoutSeparators, withRepeated, withSeparators } from './separators.js';

const between = /[\s\-–—_./#]+/g;
const longest = 40;

/** A number as its pattern wants it. */
export interface NumberMatch {
  value: string;
  /** Something had to be guessed: a separator, or an O that is a zero. */
  repaired: boolean;
}

/** The number that a customer wrote, in capitals or small letters, with spaces or dashes; `undefined` where it fits in no way. */
export function matchNumber(text: string, pattern: string): NumberMatch | undefined {
  const raw = text.trim();
  if (raw.length > 2 * longest) return undefined;
  const compact = raw.replace(between, '');
  if (compact === '' || compact.length > longest) return undefined;
  const plain = fitting(raw, pattern) ?? fitting(compact, pattern);
  if (plain !== undefined) return { value: plain, repaired: false };
  const separated = separate(compact, pattern);
  if (separated !== undefined) return { value: separated, repaired: false };
  const likely = /\d/.test(compact) ? compact.replace(/o/gi, '0').replace(/[il|]/gi, '1') : compact;
  const mended = likely === compact ? undefined : (fitting(likely, pattern) ?? separate(likely, pattern));
  return mended === undefined ? undefined : { value: mended, repaired: true };
}

function fitting(text: string, pattern: string): string | undefined {
  const compiled = compilePattern(pattern);
  return [text, text.toUpperCase(), text.toLowerCase()].find((each) => compiled.matches(each));
}

/** `nw123456` for `NW-\d{6}`: the separators that were left out are put back. */
function separate(compact: string, pattern: string): string | undefined {
  const { loose, left } = withoutSeparators(pattern);
  if (left.length === 0) return undefined;
  const fits = fitting(compact, loose);
  if (fits === undefined) return undefined;
  const compiled = compilePattern(pattern);
  const matcher = compilePattern(loose).matcher(fits);
  matcher.matches();
  const whole = withSeparators(fits, left.map((separator, index) => ({ separator, at: matcher.start(`s${index}`) })));
  if (compiled.matches(whole)) return whole;
  const [separator, ...others] = new Set(left);
  if (others.length > 0) return undefined;
  for (const each of withRepeated(fits, separator!)) if (compiled.matches(each)) return each;
  return undefined;
}
