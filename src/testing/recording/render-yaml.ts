/** What YAML would read as something else than a text, or a reader might. */
const otherKinds = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+.\d].*)$/i;

/** Lengths of time, days and times: no number to YAML. */
const times = /^(?:\d+ (?:s|min|h|d|[a-z]{3,})|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)$/i;

/** Double quotes, with what nobody would see written as what it is. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text as an author would write it: in quotes only where it must be. @param within whether it stands in braces or brackets */
function scalar(text: string, within: boolean): string {
  if (times.test(text)) return text;
  const plain = /^[\p{L}\p{Extended_Pictographic}(/][^\n\r\t]*$/u.test(text) && !otherKinds.test(text) && !/: |:$| #|\s$/.test(text);
  // eslint-disable-next-line no-control-regex
  const safe = plain && !/[\u0000-\u001f\u007f-\u009f\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]|\{\{/.test(text) && !(within && /[,[\]{}]/.test(text));
  return safe ? text : quoted(text);
}

/** A value in one line, in the style of transcripts: `{ queue: parcels, reason: late }`. */
export function renderFlow(value: unknown, within = false): string {
  if (typeof value === 'string') return scalar(value, within);
  if (Array.isArray(value)) return `[${value.map((item) => renderFlow(item, true)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${scalar(key, true)}: ${renderFlow(item, true)}`).join(', ')} }`;
}
