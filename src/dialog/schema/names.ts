/** Names of dialogs, slots, queues, services and results: lower-case letters, digits, `-` and `_`. */
export const namePattern = /^[a-z][a-z0-9_-]{0,63}$/;

/** What texts and conditions can read in every dialog. */
export const builtInNames = ['now', 'hours', 'open', 'bot'] as const;

const words = ['and', 'or', 'not', 'is', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'yes', 'no'];

/** Names that already mean something, in texts and conditions or to JavaScript. */
export function isReservedName(name: string): boolean {
  return (builtInNames as readonly string[]).includes(name) || words.includes(name) || name in Object.prototype;
}
