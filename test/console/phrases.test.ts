import { expect } from 'chai';
import { dekebab, renderDay, renderDuration, renderLanguage, renderPhone, renderReason, renderSlotName } from '../../src/console/phrases.js';
import { de } from '../../src/console/words/de.js';
import { en } from '../../src/console/words/en.js';

const seconds = (n: number): string => renderDuration(n * 1_000, { day: 'd', hour: 'h', minute: 'min', second: 's' });

describe('the console\'s phrases', () => {
  it('say how long somebody has waited', () => {
    expect([0, 9, 61, 3_599, 3_600, 86_399, 90_000].map(seconds)).to.deep.equal(['0 s', '9 s', '1 min', '59 min', '1 h 00 min', '23 h 59 min', '1 d 1 h']);
  });

  it('never say less than nothing when clocks differ', () => {
    expect(seconds(-30)).to.equal('0 s');
  });

  it('read a reason that a dialog made up, a number and an odd language code', () => {
    expect(dekebab('lost-in_transit')).to.equal('Lost in transit');
    expect(['4915112345678', '+49 151 1', 'Käthe', 'DE.1234567890'].map(renderPhone)).to.deep.equal(['+4915112345678', '+49 151 1', 'Käthe', 'DE.1234567890']);
    expect(renderLanguage('not a language')).to.equal('not a language');
  });

  it('show nothing for a time that is none', () => {
    expect(renderDay('soon', Date.now())).to.equal('');
  });

  it('read a reason and a slot in their titles, and by their names where they have none', () => {
    expect(renderReason({ reason: 'lost', reasonTitle: { de: 'Paket verloren', en: 'Parcel lost' } })).to.equal('Parcel lost');
    expect(renderReason({ reason: 'lost-parcel' })).to.equal('Lost parcel');
    expect(renderSlotName({ name: 'number', title: { de: 'Sendungsnummer' } })).to.equal('Sendungsnummer');
    expect(renderSlotName({ name: 'order_number' })).to.equal('Order number');
  });

  it('know the same events in both languages', () => {
    for (const part of ['events', 'errors', 'channels'] as const) {
      expect(Object.keys(en[part]), part).to.have.members(Object.keys(de[part]));
    }
  });
});
