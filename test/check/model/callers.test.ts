import { expect } from 'chai';
import { checkLoaded } from '../../../src/check/check-loaded.js';
import { parse } from '../../dialog/files.js';
import { whatsapp } from '../whatsapp.js';
import { shopOf } from './played.js';

const say = (text: string): string => `- say: { de: "${text}.", en: "${text}." }`;

/** Runs a dialog, and shows what it brought back. */
const runs = (name: string, shown: string): string => `slots:\n  n: { type: number }\nsteps:\n  - run: ${name}\n    into: n\n  ${say(shown)}\n`;
const file = (name: string, body: string): Record<string, string> => ({ [`dialogs/${name}.yaml`]: `dialog: ${name}\ntitle: { de: Teil ${name}, en: Part ${name} }\n${body}` });
/** Says nothing by itself after the question. */
const find = file('find', 'returns: n\nslots:\n  n: { type: number }\nsteps:\n  - ask: n\n    say: { de: Wie viel?, en: How much? }\n');
const between = file('between', 'returns: n\nslots:\n  n: { type: number }\nsteps:\n  - run: find\n    into: n\n');

function found(keys: string, beside: Record<string, string>): string[] {
  return [...new Set(checkLoaded(parse(shopOf(keys, beside)), whatsapp).map(({ rule, range }) => `${rule} ${range.file}`))];
}

describe('a dialog that only others begin', function () {
  this.timeout(20_000);

  it('is judged by what they do with it', () => {
    expect(found(runs('find', 'Notiert {{ n }}'), find)).to.deep.equal([]);
    expect(found(runs('between', 'Notiert {{ n }}'), { ...find, ...between })).to.deep.equal([]);
  });

  it('waits for them while there is an error in them, however many lie between', () => {
    expect(found(runs('find', 'Notiert {{ nn }}'), find)).to.deep.equal(['unknown-variable dialogs/one.yaml']);
    expect(found(runs('between', 'Notiert {{ nn }}'), { ...find, ...between })).to.deep.equal(['unknown-variable dialogs/one.yaml']);
  });

  it('waits no longer where one of them is without error', () => {
    const stuck = file('find', 'returns: n\nslots:\n  n: { type: number }\n  m: { type: text }\nsteps:\n  - ask: n\n    say: { de: "Wie viel, {{ m }}?", en: "How much, {{ m }}?" }\n');
    const other = { 'dialogs/other.yaml': 'slots:\n  n: { type: number }\nsteps:\n  - run: find\n    into: n\n  - say: { de: "Notiert {{ n }}.", en: "Noted {{ n }}." }\n' };
    expect(found(runs('find', 'Notiert {{ nn }}'), { ...stuck, ...other })).to.include('unset-read dialogs/find.yaml');
    expect(found(runs('find', 'Notiert {{ nn }}'), stuck)).not.to.include('unset-read dialogs/find.yaml');
  });
});
