/** Names of dialogs, slots, queues, services and results: lower-case letters, digits, `-` and `_`. */
export const namePattern = /^[a-z][a-z0-9_-]{0,63}$/;

/** A dialog, or one of several in a file: `small-talk.greeting`. */
export const dialogNamePattern = /^[a-z][a-z0-9_-]{0,63}(\.[a-z][a-z0-9_-]{0,63})?$/;

/** What texts and conditions can read in every dialog. */
export const builtInNames = ['now', 'hours', 'open', 'holiday', 'bot'] as const;

const words = ['and', 'or', 'not', 'is', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'yes', 'no'];

/** Names that already mean something, in texts and conditions or to JavaScript. */
export function isReservedName(name: string): boolean {
  return (builtInNames as readonly string[]).includes(name) || words.includes(name) || name in Object.prototype;
}

/** The name that comes nearest to what somebody wrote: `No Number` → `no-number`. */
export function asName(text: string): string {
  const plain = text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  const name = plain.replace(/[^a-z0-9_]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 64);
  return name === '' ? 'name' : name;
}

/** What a schema says of a text that is no name. */
export function notAName(issue: { input?: unknown }): string {
  return `a name is made of lower-case letters, digits, - and _, and begins with a letter\nWrite ${asName(String(issue.input))}.`;
}
