import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

/** A question in a dialog of its own, which is run again for as long as nothing comes back. */
const again = 'slots:\n  mine: { type: tracking-number }\nsteps:\n  - place: top\n  - run: find\n    into: mine\n    otherwise:\n' +
  '      - say: { de: Ohne Nummer geht es nicht., en: I need the number. }\n      - go-to: top\n  - say: { de: "Die Nummer {{ mine }}.", en: "The number {{ mine }}." }\n';
const once = again.replace('- go-to: top', '- handoff: { reason: no-number }').replace('  - place: top\n', '');

const find = (more = ''): Record<string, string> => ({ 'dialogs/find.yaml': `dialog: find
title: { de: Finden, en: Find }
returns: number
slots:
  number: { type: tracking-number }
steps:
  - ask: number
    say: { de: Welche Nummer?, en: Which number? }
${more}` });

describe('a dialog that is run again', function () {
  this.timeout(20_000);

  it('asks for ever who cannot answer, where it gives up and brings nothing back', async () => {
    const { chat, failures, finding } = await played('endless-loop', shopOf(again, find('    exhausted: []\n')));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.equal('Who cannot answer this is asked again without end.');
    expect(finding.range.line).to.equal(8);
    expect(chat.match(/bot: "Welche Nummer\?"/g)).to.have.length(2);
    expect(foundIn(once, find('    exhausted: []\n'))).to.deep.equal([]);
  });

  it('ends with the silence of the customer, or with a person', () => expect(foundIn(again, find())).to.deep.equal([]));

  it('waits for the customer where they may skip the question', () => expect(foundIn(again, find('    skip: true\n'))).to.deep.equal([]));

  it('takes its time where silence brings nothing back', () => {
    const patient = find('    silence: { after: 2 h, then: [] }\n');
    expect(foundIn(once, patient)).to.deep.equal([]);
    expect(foundIn(again, patient).filter((one) => one.startsWith('endless-loop'))).to.deep.equal([]);
  });
});
