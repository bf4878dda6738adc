import type { Inbound } from '../contract.js';
import { group, notice, type Context, type Received } from './received.js';
import { id, list, record, word, type Json } from './payloads.js';
import { receiveCall } from './receive-call.js';
import { receiveMessage } from './receive-message.js';
import { receivePreference } from './receive-preference.js';
import { receiveStatus } from './receive-status.js';
import { receiveUserId } from './receive-user-id.js';

/**
 * What a webhook of up to 1000 updates says, in its order; a customer's activities together. Events for another number
 * than `account` (a phone number id) and whatever isn't a customer's come as notices.
 * @throws SyntaxError when the body is not JSON of Meta's envelope `{ object, entry: [] }`
 */
export function receive(body: Buffer, account: string, now: () => number): Inbound[] {
  const { object, entry } = parseEnvelope(body);
  if (object !== 'whatsapp_business_account') return [notice(word(object))];
  const changes = entry.flatMap((item) => list(record(item)['changes']));
  return group(changes.flatMap((change) => receiveChange(record(change), account, now)), account);
}

function parseEnvelope(body: Buffer): { object: string; entry: readonly unknown[] } {
  const { object, entry } = record(parseJson(body));
  if (typeof object !== 'string' || !Array.isArray(entry)) throw new SyntaxError('The body is JSON, but not an object with "object" and "entry".');
  return { object, entry };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new SyntaxError('The body is not JSON.', { cause: error });
  }
}

type Receiver = (item: Json, context: Context) => Received;

/** Field of a change → its lists, and who reads their items. */
const fields = new Map<string, readonly (readonly [list: string, Receiver])[]>([
  ['messages', [['messages', receiveMessage], ['statuses', receiveStatus]]],
  ['calls', [['calls', receiveCall], ['statuses', () => notice('calls')]]],
  ['user_preferences', [['user_preferences', receivePreference]]],
  ['user_id_update', [['user_id_update', receiveUserId]]],
]);

function receiveChange(change: Json, account: string, now: () => number): Received[] {
  const field = word(change['field']);
  const value = record(change['value']);
  const metadata = record(value['metadata']);
  const number = id(metadata['phone_number_id']);
  if (number !== undefined && number !== account) return [notice('other-number')];
  const lists = fields.get(field ?? '');
  if (lists === undefined) return [notice(field)];
  if (number === undefined) return [notice('malformed')];
  const context: Context = { account, displayNumber: id(metadata['display_phone_number']), contacts: value['contacts'], now };
  const received = lists.flatMap(([name, read]) => list(value[name]).map((item) => read(record(item), context)));
  if (received.length > 0) return received;
  return [notice(list(value['errors']).length > 0 ? 'errors' : 'empty')];
}
