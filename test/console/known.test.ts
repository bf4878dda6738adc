import { expect } from 'chai';
import { knownOf } from '../../src/console/known.js';

const number = { name: 'order_number', title: { en: 'Order number' }, text: 'NW-104203', personal: true };

describe('what the bot found out', () => {
  it('says once what two dialogs know', () => {
    const slots = [{ dialog: 'return', ...number }, { dialog: 'identify-order', ...number }, { dialog: 'invoice', ...number, text: 'NW-104204' }];
    expect(knownOf({ slots }).map(({ text }) => text)).to.deep.equal(['NW-104203', 'NW-104204']);
  });

  it('leaves out what only says its title again', () => {
    expect(knownOf({ slots: [{ dialog: 'damage', name: 'photo', title: { en: 'Photo' }, text: 'Photo', personal: true }] })).to.deep.equal([]);
  });
});
