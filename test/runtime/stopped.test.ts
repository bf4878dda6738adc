import { expect } from 'chai';
import { dropNotifications, refused } from '../../src/runtime/outbox.js';
import type { Conversation, OutboxItem } from '../../src/store/contract.js';

const now = new Date('2026-11-02T09:00:00.000Z');

function after(item: Partial<OutboxItem>, template = true): Conversation {
  const activity = { id: 'n1', type: 'message', timestamp: now.toISOString(), from: { id: 'b', role: 'bot' }, text: 'Ihr Paket kommt.', ...(template && { template: { name: 'parcel_arrives', parameters: [] } }) };
  const conversation = { transcript: [], outbox: [{ key: 'n1', activity, state: 'waiting', attempts: 1, ...item }] } as unknown as Conversation;
  return dropNotifications(conversation);
}

describe('a notification under way when the customer says "stop"', () => {
  it('is dropped where it waits, or is held in doubt', () => {
    expect(after({}).outbox[0]!.state).to.equal('dropped');
    expect(after({ state: 'sending', notBefore: now.toISOString() }).outbox[0]!.state).to.equal('dropped');
  });

  for (const state of ['sending', 'accepted', 'sent'] as const) {
    it(`is not sent again as a template, refused after it was ${state}`, () => {
      const next = refused(after({ state }), 'n1', { error: { code: '131047', message: 'Re-engagement' }, retry: { retry: true, afterMs: 0, aside: false }, messageId: 'w1', asTemplate: true }, now);
      expect(next.outbox[0]!.state).to.equal('dropped');
      expect(next.outbox[0]!.asTemplate).to.equal(undefined);
    });
  }

  it('is no other message', () => {
    expect(after({}, false).outbox[0]!.state).to.equal('waiting');
  });
});
