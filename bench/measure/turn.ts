import { randomUUID } from 'node:crypto';
import type { Activity } from '../../src/activity/activity.js';
import type { Store } from '../../src/store/contract.js';
import { updateConversation } from '../../src/runtime/update-conversation.js';

function activity(role: 'user' | 'bot', text: string): Activity {
  return {
    type: 'message', id: randomUUID(), channelId: 'whatsapp', timestamp: new Date().toISOString(), from: { id: role, role }, conversation: { id: '' }, text,
  };
}

/** What a customer's message makes the runtime write: it is accepted, answered, and the answer is sent. */
export async function turn(store: Store, customer: string, transcript = 12): Promise<void> {
  const said = activity('user', 'Wo ist mein Paket?');
  const key = `whatsapp:bench:${customer}`;
  const { conversation: id } = await store.accept(
    { keys: [key], address: { channel: 'whatsapp', account: 'bench', id: customer }, activities: [said] }, new Date().toISOString());
  const answer = activity('bot', 'Ihr Paket ist unterwegs, zuletzt gesehen in Kassel.');
  const done = (await store.load(id))!.inbox.map((item) => item.key);
  await updateConversation(store, id, (fresh) => ({
    ...fresh, state: { dialog: 'parcel-tracking', at: said.id, slots: { number: '00340434161094022115' } }, transcript: [...fresh.transcript, said, answer].slice(-transcript),
    outbox: [...fresh.outbox, { key: answer.id, activity: answer, state: 'sending' as const, attempts: 1 }].slice(-20),
  }), { done });
  await updateConversation(store, id, (fresh) => ({
    ...fresh, outbox: fresh.outbox.map((item) => (item.key === answer.id ? { ...item, state: 'accepted' as const, messageId: `wamid.${answer.id}` } : item)),
  }));
}
