import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

/** A question, a service, and another one where that is out of order. */
const twoServices = (beyond: string): string => `slots:
  number: { type: text }
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
        - say: { de: Ich versuche es anders., en: I try another way. }
        - call: parcels.find
          with: { number: "{{ number }}" }
          outcomes:
            not-found:
              - handoff: { reason: unknown-number }
            failed:
              - say: { de: Das geht auch nicht., en: That fails too. }
              - ${beyond}
  - say: { de: Fertig., en: Done. }
`;
const services = { 'bots/demo/services.yaml': `parcels:
  url: { setting: PARCELS_URL, default: "https://parcels.example" }
  headers: { X-Key: { setting: PARCELS_KEY } }
  operations:
${['track', 'find'].map((name) => `    ${name}:
      get: /${name}/{number}
      outcomes:
        found: { status: 200 }
        not-found: { status: 404 }
        failed: otherwise
`).join('')}` };

const byStatus = (first: string, delivered: string): string => `slots:
  number: { type: text }
steps:
  - place: again
${first}  - ask: number
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
        - say: { de: Unterwegs., en: On its way. }
      delivered:
        - say: { de: Das ist die falsche., en: That is the wrong one. }
        - ${delivered}
`;

describe('services that always say the same', function () {
  this.timeout(20_000);

  it('may all be out of order at the same time', async () => {
    const { chat, failures, finding } = await played('can-strand', shopOf(twoServices('go-to: again'), services));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.include('parcels.track comes out as "failed" and parcels.find comes out as "failed"');
    expect(chat.match(/Das geht auch nicht/g)).to.have.length(1);
    expect(foundIn(twoServices('handoff: { reason: unreachable }'), services)).to.deep.equal([]);
  });

  it('may give an answer that always leads back', async () => {
    const { chat, failures, finding } = await played('can-strand', shopOf(byStatus('  - set: { number: null }\n', 'go-to: again')));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.include('"found" with status "delivered"');
    expect(chat).to.include('Das ist die falsche.');
    expect(foundIn(byStatus('', 'ask-again: number'))).to.deep.equal([]);
  });
});

describe('who knows none of the answers', function () {
  this.timeout(20_000);

  const over = (exhausted: string): string => `slots:
  city: { type: text }
  number: { type: tracking-number }
steps:
  - place: again
  - set: { city: null }
  - ask: city
    say: { de: In welcher Stadt?, en: In which city? }
  - ask: number
    say: { de: Welche Nummer?, en: Which number? }
    tries: 2
    exhausted:
      - ${exhausted}
  - say: { de: "{{ number }} in {{ city }}.", en: "{{ number }} in {{ city }}." }
`;

  it('is led round over questions that take anything', async () => {
    const { chat, failures, finding } = await played('can-strand', shopOf(over('go-to: again')));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(11);
    expect(chat.match(/bot: "In welcher Stadt\?"/g)).to.have.length(2);
  });

  it('is not where the last try leads to a person', () => expect(foundIn(over('handoff: { reason: no-number, note: "{{ city }}" }'))).to.deep.equal([]));
});
