import { expect } from 'chai';
import { checkLoaded } from '../../../src/check/check-loaded.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { formatJson } from '../../../src/diagnostics/format-json.js';
import { formatSarif } from '../../../src/diagnostics/format-sarif.js';
import { formatText } from '../../../src/diagnostics/format-text.js';
import { parse } from '../../dialog/files.js';
import { shop } from '../shop.js';
import { whatsapp } from '../whatsapp.js';
import { played, shopOf } from './played.js';

describe('the chat that shows a finding', function () {
  this.timeout(20_000);

  it('leads to the text with the hole, with the answer that makes it', async () => {
    const { chat, failures } = await played('unset-read', shopOf(`slots:
  number: { type: tracking-number }
steps:
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
        - handoff: { reason: unreachable }
  - choose: parcel.status
    cases:
      transit:
        - say: { de: "Zuletzt in {{ parcel.place }}.", en: "Last seen{% if parcel.place %} in {{ parcel.place }}{% endif %}." }
      delivered:
        - say: { de: Zugestellt., en: Delivered. }
`));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('bot: "Zuletzt in ."').and.include('outcome: found, result: { status: "transit"').and.not.include('place:');
  });

  it('goes once round where no answer leads on', async () => {
    const { chat, failures } = await played('can-strand', shopOf(`slots:
  city: { type: text }
steps:
  - place: again
  - set: { city: null }
  - ask: city
    say: { de: In welcher Stadt?, en: In which city? }
  - say: { de: "In {{ city }} haben wir keinen Laden.", en: "We have no shop in {{ city }}." }
  - go-to: again
`));
    expect(failures).to.deep.equal([]);
    expect(chat.match(/In welcher Stadt/g)).to.have.length(2);
  });

  it('is as long as the service is out of order', async () => {
    const { chat, failures } = await played('can-strand', shopOf(`slots:
  number: { type: tracking-number }
steps:
  - place: again
  - set: { number: null }
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
        - say: { de: Das hat nicht geklappt., en: That did not work. }
        - go-to: again
  - say: { de: Unterwegs., en: On its way. }
`));
    expect(failures).to.deep.equal([]);
    expect(chat.match(/outcome: failed/g)).to.have.length.at.least(1);
    expect(chat.match(/Wie lautet die Nummer/g)).to.have.length.at.least(2);
  });

  it('comes to the apology where the turn never ends', async () => {
    const { chat, failures } = await played('endless-loop', shopOf(`slots:
  postcode: { type: postcode }
steps:
  - ask: postcode
    say: { de: Welche Postleitzahl?, en: Which postcode? }
    tries: 2
    exhausted:
      - ask-again: postcode
  - say: { de: "{{ postcode }} ist notiert.", en: "{{ postcode }} is noted." }
`));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('reason: bot-failed');
  });

  it('goes round some times where a service is called without end, until that says something else', async () => {
    const { failures, chat } = await played('endless-loop', shopOf(`steps:
  - place: again
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
        - go-to: again
  - say: { de: Unterwegs., en: On its way. }
`));
    expect(failures).to.deep.equal([]);
    expect(chat.match(/outcome: failed/g)).to.have.length(3);
    expect(chat).to.include('outcome: not-found').and.include('reason: unknown-number');
  });

  it('goes by way of the dialogs that it takes', async () => {
    const inner = `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
`;
    const { chat, failures, finding } = await played('unheard', shopOf('steps:\n  - run: inner\n', { 'dialogs/inner.yaml': `dialog: inner\ntitle: { de: Geschenk, en: Gift }\noffer: false\n${inner}` }));
    expect(failures).to.deep.equal([]);
    expect(finding.range.file).to.equal('dialogs/one.yaml');
    expect(chat).to.include('Ist es ein Geschenk?').and.match(/customer: "[^"]+"\n {4}- bot: "[^"]*\?"\n$/);
  });

  it('is shown below the finding', () => {
    const [finding] = checkLoaded(parse(shopOf('slots:\n  gift: { type: yes-no }\nsteps:\n  - ask: gift\n    say: { de: Ein Geschenk?, en: A gift? }\n')), whatsapp).filter(({ rule }) => rule === 'unheard');
    expect(formatText([finding!])).to.include('- transcript: "On this way the customer gets no answer').and.match(/- customer: "[^"]+"/);
    const json = JSON.parse(formatJson([finding!])) as { diagnostics: Diagnostic[] };
    const sarif = JSON.parse(formatSarif([finding!])) as { runs: { results: { properties: { chat: string } }[] }[] };
    expect([json.diagnostics[0]!.chat, sarif.runs[0]!.results[0]!.properties.chat]).to.deep.equal([finding!.chat, finding!.chat]);
  });
});

describe('the shop', () => {
  it('is proved without a finding', () => {
    expect(checkLoaded(parse(shop), whatsapp)).to.deep.equal([]);
  });
});
