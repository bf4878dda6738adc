import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const templates = { 'bots/demo/bot.yaml': 'templates:\n  arrives: { text: { de: "Ihr Paket {{1}} kommt.", en: "Your parcel {{1}} is coming." } }\n' };

/** Three questions, of which the last two are only asked who wants more; then these steps. */
const perhaps = (steps: string): string => `slots:
  news: { type: yes-no }
  more: { type: yes-no }
  number: { type: tracking-number }
  day: { type: time }
steps:
  - ask: news
    say: { de: Dürfen wir Ihnen schreiben?, en: May we write to you? }
  - ask: more
    say: { de: Gibt es schon eine Nummer?, en: Is there a number yet? }
  - choose: more
    cases:
      'yes':
        - ask: number
          say: { de: Wie lautet die Nummer?, en: What is the number? }
        - ask: day
          say: { de: Um wie viel Uhr?, en: At what time? }
      'no': []
${steps}  - say: { de: "Gut{% if number %}, {{ number }}{% endif %}{% if day %}, {{ day }}{% endif %}{% if news %}!{% endif %}.", en: "Good{% if number %}, {{ number }}{% endif %}{% if day %}, {{ day }}{% endif %}{% if news %}!{% endif %}." }
`;

describe('what is read before it is there', function () {
  this.timeout(20_000);

  it('is found in a text that has its turn later, and the chat comes by as often', async () => {
    const { finding, chat, failures } = await played('unset-read', shopOf(perhaps('  - say:\n      - { de: Notiert., en: Noted. }\n      - { de: "Die Nummer {{ number }}.", en: "The number {{ number }}." }\n')));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(21);
    expect(chat).to.include('- bot: "Die Nummer ."');
    expect(chat.match(/- bot: "Notiert\."/g)).to.have.length(1);
  });

  it('is found in what a message for later is filled with', async () => {
    const { chat, failures } = await played('unset-read', shopOf(perhaps('  - notify: arrives\n    after: 2 days\n    with: ["{{ number }}"]\n    consent: news\n'), templates));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('- notification: { text: "Ihr Paket  kommt." }');
  });

  it('is found in the time that is waited for, or that a message goes out at', async () => {
    const { finding, failures } = await played('unset-read', shopOf(perhaps('  - wait: { until: day }\n')));
    expect(failures).to.deep.equal([]);
    expect(finding).to.include({ message: '"day" can be empty here: then it has no time to go by.' });
    expect(foundIn(perhaps('  - notify: arrives\n    at: day\n    with: ["1"]\n    consent: news\n'), templates)).to.deep.equal(['unset-read dialogs/one.yaml:20']);
  });

  it('is none where it is asked for first, looked at first, or only handed on', () => {
    const known = (steps: string): string => perhaps(`  - choose:\n      - when: number is known and day is known\n        then:\n${steps.replace(/^/gm, '        ').trimEnd()}\n`);
    expect(foundIn(known('  - notify: arrives\n    after: 2 days\n    with: ["{{ number }}"]\n    consent: news\n'), templates)).to.deep.equal([]);
    expect(foundIn(known('  - wait: { until: day }\n'))).to.deep.equal([]);
    expect(foundIn(perhaps('  - say:\n      - { de: Notiert., en: Noted. }\n      - { de: "Notiert{% if number %}: {{ number }}{% endif %}.", en: "Noted{% if number %}: {{ number }}{% endif %}." }\n'))).to.deep.equal([]);
    expect(foundIn(perhaps('  - set: { number: "{{ number }}" }\n'))).to.deep.equal([]);
  });

  const shown = (text: string): string => `slots:
  note: { type: text }
  day: { type: date }
steps:
  - ask: note
    say: { de: Wann war es ungefähr?, en: When was it about? }
  - ask: day
    say: { de: Und wann kommen Sie?, en: And when will you come? }
  - say: { de: "Notiert: ${text}.", en: "Noted: ${text}." }
`;

  it('is found where a filter makes nothing of what is there', async () => {
    const { finding, chat, failures } = await played('unset-read', shopOf(shown('{{ note | date }} {{ day }}')));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.include('"note" can be what "date" makes nothing of');
    expect(chat).to.match(/- bot: "Notiert: {2}\S+.*\."/);
    expect(foundIn(shown('{{ note }} {{ day | money }}'))).to.deep.equal(['unset-read dialogs/one.yaml:11']);
  });

  it('is none where a filter shows what it is for', () => {
    expect(foundIn(shown('{{ note | upcase }} {{ day | date }}'))).to.deep.equal([]);
    expect(foundIn(shown('{{ note }} {{ day | minus: now | count: \'einer\', \'mehrere\' }}').replace("'einer', 'mehrere'", "'Tag', 'Tage'"))).to.deep.equal([]);
  });
});
