import { expect } from 'chai';
import type { Activity } from '../../src/activity/activity.js';
import { renderBubble } from '../../src/server/views/bubble.js';

const activity = (more: Partial<Activity>): Activity => ({
  type: 'message', id: 'a', channelId: 'whatsapp', timestamp: '2026-11-02T09:00:00.000Z', from: { id: 'bot', role: 'bot' }, conversation: { id: 'c' }, text: 'Hallo', ...more,
});

describe('what an agent reads', () => {
  it('tells a notification that the customer stopped from one that a person was faster than', () => {
    const dropped = (error?: object) => renderBubble(activity({ channelData: { delivery: { state: 'dropped', ...(error && { error }) } } }), 'c').error?.code;
    expect(dropped({ code: 'stopped', message: 'No more.' })).to.equal('stopped');
    expect(dropped({ code: '131016', message: 'down' })).to.equal('taken-over');
    expect(dropped()).to.equal('taken-over');
  });

  it('shows how satisfied the customer was', () => {
    const rating = activity({ type: 'event', name: 'rating', value: { score: 4, of: 'bot' } });
    expect(renderBubble(rating, 'c')).to.include({ event: 'rating', text: '4/5' });
  });
});
