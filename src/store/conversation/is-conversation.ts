import type { Conversation } from '../contract.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const shape = (checks: Readonly<Record<string, Check>>): Check => (value) =>
  isFields(value) && Object.entries(checks).every(([field, check]) => check(value[field]));

const isActivity = shape({ id: isText, type: isText, timestamp: isText, channelId: isText, from: isFields });

const check = shape({
  id: isText,
  version: isNumber,
  address: shape({ channel: isText, account: isText, id: isText, phone: optional(isText), name: optional(isText) }),
  aliases: listOf(isText),
  identity: optional(isText),
  moves: optional(listOf(isText)),
  absorbed: optional(listOf(isText)),
  inbox: listOf(shape({ key: isText, activity: isActivity, acceptedAt: isText, attempts: isNumber })),
  outbox: listOf(shape({ key: isText, activity: isActivity, state: isText, attempts: isNumber, messageId: optional(isText) })),
  calls: optional(listOf(shape({ key: isText, call: isText, operation: isText, input: isFields, round: isNumber }))),
  transcript: listOf(isActivity),
  cases: listOf(shape({
    id: isText, conversation: isText, queue: isText, status: isText, openedAt: isText, closedAt: optional(isText), slots: listOf(isFields), note: optional(isText), notes: listOf(isFields),
  })),
  seen: (value) => isFields(value) && Object.values(value).every(isText),
  lastInboundAt: optional(isText),
  wakeAt: optional(isText),
});

/** Whether it is whole enough for nothing that reads it to stumble. */
export function isConversation(value: unknown): value is Conversation {
  return check(value);
}
