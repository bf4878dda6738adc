import type { Attachment } from '../../src/activity/activity.js';
import type { Bot } from '../../src/dialog/project.js';
import type { Found, Reading, SlotType, Value } from '../../src/dialog/slot-type.js';

export interface Setting {
  language?: string;
  /** ISO 8601 UTC. Sunday noon in Berlin unless told. */
  now?: string;
  options?: object;
  fields?: Record<string, Value>;
  bot?: Pick<Bot, 'hours' | 'queues'>;
}

const shop: Setting['bot'] = { hours: { days: [[], ...Array.from({ length: 5 }, () => [{ from: 8 * 60, to: 18 * 60 }]), [{ from: 9 * 60, to: 13 * 60 }]] }, queues: new Map() };

export function contextOf(type: SlotType, { language = 'de', now = '2026-11-22T11:00:00Z', options = {}, bot = shop }: Setting) {
  return { options: type.options.parse(options), language, now, timeZone: 'Europe/Berlin', bot: bot! };
}

export function readingsOf(type: SlotType, text: string, setting: Setting = {}): Reading[] {
  return type.read(text, contextOf(type, setting));
}

export function valuesOf(type: SlotType, text: string, setting: Setting = {}): Value[] {
  return readingsOf(type, text, setting).map(({ value }) => value);
}

export function foundIn(type: SlotType, text: string, setting: Setting = {}): Found[] {
  return type.find?.(text, contextOf(type, setting)) ?? [];
}

export function shown(type: SlotType, value: Value, setting: Setting = {}): string {
  return type.show({ value, ...(setting.fields && { fields: setting.fields }) }, contextOf(type, setting));
}

export function attachmentReading(type: SlotType, attachment: Attachment, setting: Setting = {}): Reading | undefined {
  return type.readAttachment?.(attachment, contextOf(type, setting));
}

/** What the options' schema says against them; nothing where they can be used. */
export function optionProblems(type: SlotType, options: object): { path: PropertyKey[]; message: string }[] {
  const { error } = type.options.safeParse(options);
  return error?.issues.map(({ path, message }) => ({ path, message })) ?? [];
}

/** Text that has broken parsers: every slot type must take it without harm. */
export const hostile: readonly string[] = [
  '',
  ' ',
  '\u0000\u0001',
  '\ud800',
  'a\udfff b',
  '\u200b\u200d\ufeff',
  '\u202egnudneS\u202c',
  'constructor',
  '__proto__',
  'hasOwnProperty toString',
  '(((((((((((((((((((',
  '[a-z]+$ .* \\d{1,}',
  '{{ tracking_number }}',
  '<img src=x onerror=alert(1)>',
  '٠١٢٣٤٥٦٧٨٩',
  '１２３４５',
  '🙂'.repeat(5000),
  'a'.repeat(100_000),
  '0'.repeat(100_000),
  '1 '.repeat(50_000),
  '1.'.repeat(50_000),
  '- '.repeat(50_000),
  'A1'.repeat(50_000),
  'e\u0301'.repeat(50_000),
  'ja '.repeat(30_000),
  `${'morgen '.repeat(20_000)}24.12.`,
];
