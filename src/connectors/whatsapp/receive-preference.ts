import { identify } from './identity.js';
import { word, type Json } from './payloads.js';
import { derivedId, fromCustomer, notice, type Context, type Received } from './received.js';

/** One of `user_preferences[]`: the customer stops or resumes marketing messages. */
export function receivePreference(preference: Json, context: Context): Received {
  const { wa_id: phone, user_id: userId, parent_user_id: parentId, timestamp } = preference;
  const who = identify({ phone, userId, parentId }, context.contacts);
  const [category, value] = [word(preference['category']), word(preference['value'])];
  if (who === undefined || category === undefined || value === undefined) return notice('malformed');
  const id = derivedId('preference', [context.account, who.ids[0], category, value, timestamp]);
  const content = { type: 'event', name: 'preference', value: { category, value } } as const;
  return fromCustomer(who, { id, timestamp, content, role: 'channel' }, context);
}
