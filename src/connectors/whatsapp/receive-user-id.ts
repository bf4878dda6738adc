import { id, record, type Json } from './payloads.js';
import { derivedId, fromCustomer, notice, type Context, type Received } from './received.js';
import { contactChanged } from './system.js';

/** One of `user_id_update[]`: `{ wa_id?, user_id: { previous, current } }`, sent when the number behind an id changes. */
export function receiveUserId(update: Json, context: Context): Received {
  const { previous, current } = record(update['user_id']);
  const [before, after, phone] = [id(previous), id(current), id(update['wa_id'])];
  if (before === undefined || after === undefined) return notice('malformed');
  const said = {
    id: derivedId('user-id', [context.account, before, after, update['timestamp']]),
    timestamp: update['timestamp'],
    content: contactChanged(after, phone),
    role: 'channel',
  } as const;
  return fromCustomer({ ids: [before] }, said, context);
}
