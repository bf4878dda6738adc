import { expect } from 'chai';
import { renderWhy } from '../../src/cli/chat/render-why.js';
import { createReasons } from '../../src/runtime/reasons.js';

describe("a turn's reasons", () => {
  it('stand at each of its messages, and what was read before at the first that follows', () => {
    const reasons = createReasons();
    reasons.note({ decision: 'parcel-tracking', intents: [{ intent: 'parcel-tracking', confidence: 0.9 }] });
    reasons.note({ reads: { tracking_number: '0034' } });
    const origin = { dialog: 'parcel-tracking', place: '2' };
    const first = reasons.explain({ text: 'Unterwegs', locale: 'de', origin: { ...origin, reads: { 'parcel.status': 'transit' } } });
    const second = reasons.explain({ text: 'Noch etwas?', locale: 'de', origin });
    const why = { decision: 'parcel-tracking', intents: [{ intent: 'parcel-tracking', confidence: 0.9 }] };
    expect(first.origin).to.deep.equal({ ...origin, ...why, reads: { tracking_number: '0034', 'parcel.status': 'transit' } });
    expect(second.origin).to.deep.equal({ ...origin, ...why });
  });

  it('name the outcome that made it speak, beside what the customer wanted', () => {
    const reasons = createReasons();
    reasons.note({ decision: 'return', intents: [{ intent: 'return', confidence: 0.9 }] });
    reasons.note({ after: 'shop.order: found' });
    const { origin } = reasons.explain({ text: 'Gefunden', locale: 'de', origin: { dialog: 'return', place: '2' } });
    expect(renderWhy(origin!)).to.include('taken for return (return 90 %)').and.to.include('after    shop.order: found');
  });
});
