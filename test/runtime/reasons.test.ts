import { expect } from 'chai';
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
});
