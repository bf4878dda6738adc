import { unsupported } from './content.js';
import { identify } from './identity.js';
import { id, type Json } from './payloads.js';
import { fromCustomer, notice, type Context, type Received } from './received.js';

/** One of `calls[]`: a customer who rings is answered in writing; all else about calls is a notice. */
export function receiveCall(call: Json, context: Context): Received {
  if (call['direction'] !== 'USER_INITIATED' || call['event'] !== 'connect') return notice('calls');
  const callId = id(call['id']);
  const who = identify({ phone: call['from'], userId: call['from_user_id'], parentId: call['from_parent_user_id'] }, context.contacts);
  if (callId === undefined || who === undefined) return notice('malformed');
  return fromCustomer(who, { id: callId, timestamp: call['timestamp'], content: unsupported('call') }, context);
}
