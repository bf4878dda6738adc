import type { InboundStatus } from '../contract.js';
import { statusError } from './errors.js';
import { id, list, record, text, time, word, type Json } from './payloads.js';
import { notice, type Context, type Received } from './received.js';

/** WhatsApp's word → ours. A voice message that was played was seen. */
const statuses = new Map<string, InboundStatus['status']>([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
  ['failed', 'failed'],
]);

/** One of `statuses[]`: what became of a message of ours. */
export function receiveStatus(item: Json, { account, now }: Context): Received {
  const messageId = id(item['id']);
  const said = word(item['status']);
  if (messageId === undefined || said === undefined) return notice('malformed');
  const status = statuses.get(said);
  if (status === undefined || item['type'] === 'call') return notice('status');
  const key = text(item['biz_opaque_callback_data']);
  return {
    kind: 'status',
    account,
    messageId,
    ...(key ? { key } : {}),
    status,
    timestamp: time(item['timestamp']) ?? new Date(now()).toISOString(),
    ...(status === 'failed' ? { error: statusError(record(list(item['errors'])[0])) } : {}),
  };
}
