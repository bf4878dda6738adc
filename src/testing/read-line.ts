import type { Range } from '../diagnostics/diagnostic.js';
import type { CustomerDoes, ExpectedCall, Line } from './transcript.js';
import type { LineSource } from './transcript-schema.js';

type Without<Of> = Of extends unknown ? Omit<Of, 'range'> : never;
type Readers = { [Key in keyof LineSource]-?: (source: NonNullable<LineSource[Key]>, written: string) => Without<Line> };

/** What a customer's line means. */
export function customerOf(source: NonNullable<LineSource['customer']>): CustomerDoes {
  if (typeof source === 'string') return { does: 'write', texts: [source] };
  if (Array.isArray(source)) return { does: 'write', texts: source };
  if ('tap' in source) return { does: 'tap', texts: [], title: source.tap };
  const { sends, text, ...rest } = source;
  return { does: 'send', texts: text === undefined ? [] : [text], kind: sends, ...given(rest) };
}

/** Without the keys that hold nothing. */
function given<Source extends object>(source: Source): { [Key in keyof Source]: NonNullable<Source[Key]> } {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as { [Key in keyof Source]: NonNullable<Source[Key]> };
}

function callOf(source: NonNullable<LineSource['call']>): ExpectedCall {
  if (typeof source === 'string') return { operation: source, input: {} };
  const [[operation, input] = ['', {}]] = Object.entries(source);
  return { operation, input: Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)])) };
}

const readers: Readers = {
  customer: (source) => ({ line: 'customer', customer: customerOf(source) }),
  bot: (source) => (typeof source === 'string' ? { line: 'bot', text: source } : { line: 'bot', ...given(source) }),
  agent: (source) => (typeof source === 'string' ? { line: 'agent', act: source } : { line: 'agent', act: 'says', text: source.says }),
  case: (source) => ({ line: 'case', case: given(source) }),
  call: (source) => ({ line: 'call', call: callOf(source) }),
  rating: (source) => (typeof source === 'number' ? { line: 'rating', score: source } : { line: 'rating', ...given(source) }),
  notification: (source) => ({ line: 'notification', notification: given(source) }),
  silent: () => ({ line: 'silent' }),
  after: (source, written) => ({ line: 'after', ms: source, written }),
  at: (source) => ({ line: 'at', at: source }),
  'on-duty': (source) => ({ line: 'on-duty', onDuty: source }),
};

/** One line of a chat, by its only key. @param written the value as it stands in the file */
export function readLine(key: keyof LineSource, source: LineSource, written: string, range: Range): Line {
  const read = readers[key] as (value: unknown, written: string) => Without<Line>;
  return { ...read(source[key], written), range } as Line;
}
