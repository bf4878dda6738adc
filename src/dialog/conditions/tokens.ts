/** Offsets into the condition's source, the end exclusive. */
export interface Token {
  kind: 'word' | 'quoted' | 'number' | '(' | ')' | ',' | 'end';
  /** A quoted text without its quotes. */
  text: string;
  start: number;
  end: number;
}

/** What is wrong with a condition, and where: offsets into its source. */
export class ConditionError extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message);
  }
}

const symbols: Record<string, string> = {
  '==': 'is', '===': 'is', '=': 'is', '!=': 'is not', '<>': 'is not', '>=': 'is at least', '<=': 'is at most',
  '>': 'is more than', '<': 'is less than', '&&': 'and', '&': 'and', '||': 'or', '|': 'or', '!': 'not',
};

const word = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/uy;
const number = /-?\d+(?:\.\d+)?(?![\p{L}\p{N}_-])/uy;
const code = /[\p{L}\p{N}_][\p{L}\p{N}_-]*/uy;
const closing: Record<string, string> = { '"': '"', "'": "'", '„': '“', '“': '”', '‚': '‘', '‘': '’' };

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** @throws ConditionError */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source[at]!)) at++;
    else {
      const token = tokenAt(source, at);
      tokens.push(token);
      at = token.end;
    }
  }
  tokens.push({ kind: 'end', text: '', start: source.length, end: source.length });
  return tokens;
}

function tokenAt(source: string, start: number): Token {
  const first = source[start]!;
  if (first === '(' || first === ')' || first === ',') return { kind: first, text: first, start, end: start + 1 };
  if (closing[first] !== undefined) return quoted(source, start, closing[first]);
  const digits = match(number, source, start);
  if (digits !== undefined) return { kind: 'number', text: digits, start, end: start + digits.length };
  const letters = match(word, source, start) ?? match(code, source, start);
  if (letters !== undefined) return { kind: 'word', text: letters, start, end: start + letters.length };
  throw strange(source, start);
}

function quoted(source: string, start: number, close: string): Token {
  const end = source.indexOf(close, start + 1);
  if (end === -1) throw new ConditionError('This quote is opened and never closed.', `Close it with ${close}.`, start, start + 1);
  return { kind: 'quoted', text: source.slice(start + 1, end), start, end: end + 1 };
}

function strange(source: string, start: number): ConditionError {
  const sign = /^(?:[=!<>&|]{1,3}|\{\{|\{%|[^\s])/u.exec(source.slice(start))![0];
  const instead = symbols[sign];
  const hint = instead !== undefined ? `Write "${instead}" instead.` : sign.startsWith('{') ? 'A condition has no braces: write the name alone.' : 'Put texts with signs in them in quotes.';
  return new ConditionError(`"${sign}" means nothing in a condition.`, hint, start, start + sign.length);
}
