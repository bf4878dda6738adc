import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const say = (text: string): string => `- say: { de: "${text}.", en: "${text}." }`;

/** A question, and a choose by conditions over what was answered. */
const chosen = (slot: string, ...conditions: string[]): string => `slots:
  it: { ${slot} }
steps:
  - ask: it
    say: { de: Wie viel?, en: How much? }
  - choose:
${conditions.map((when, index) => `      - when: ${when}\n        then:\n          ${say(`Fall ${index}`)}\n`).join('')}      - otherwise:
          ${say('Sonst')}
`;

const asked = (slot: string, text: string): string => `slots:
  it: { ${slot}, personal: true }
steps:
  - ask: it
    say: { de: Bitte?, en: Please? }
  - say: { de: "${text}", en: "${text}" }
`;

describe('the answers that are tried', function () {
  this.timeout(20_000);

  const reachable: Record<string, string> = {
    'between two numbers': chosen('type: number, whole: true', 'it is at least 12 or it is at most 8', 'not it is 9 and not it is 11'),
    'between two amounts': chosen('type: money', 'it is more than 50 and it is less than 51', 'it is more than 0 and it is less than 0.5'),
    'below all numbers, which are negative': chosen('type: number, max: 0', 'it is less than -10', 'it is less than -5'),
    'with one word, the other, both and none': chosen('type: text', 'it contains broken and it contains late', 'it contains broken', 'it contains late'),
    'in a long text': chosen('type: text, min: 60', 'it contains broken and it contains late', 'it contains broken'),
    'by a pattern, each of its ways': chosen('type: order-number, pattern: "(?:KD|NW)-[0-9]{4}"', 'it contains kd'),
    'with negative ranges': 'slots:\n  it: { type: number, min: -20, max: -1 }\nsteps:\n  - ask: it\n    say: { de: Wie viel?, en: How much? }\n  - choose: it\n    cases:\n' +
      ['-20 to under -10', '-10 to -1'].map((range) => `      ${range}:\n        ${say('Kalt')}\n`).join(''),
  };
  for (const [name, keys] of Object.entries(reachable)) it(`come to every way: ${name}`, () => expect(foundIn(keys)).to.deep.equal([]));

  it('come to no way that there is none to', () => {
    expect(foundIn(chosen('type: number', 'it is more than 5', 'it is more than 7'))).to.deep.equal(['never-reached dialogs/one.yaml:15']);
    expect(foundIn(chosen('type: text', 'it contains a', 'it contains ab'))).to.deep.equal(['never-reached dialogs/one.yaml:15']);
  });

  it('lack what not every value has', async () => {
    const { chat, failures } = await played('unset-read', shopOf(asked('type: name', 'Hallo {{ it.last }}.')));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('ich heiße Erika"\n    - bot: "Hallo ."');
    expect(foundIn(asked('type: address', '{{ it.street }} {{ it.extra }}.'))).to.deep.equal(['unset-read dialogs/one.yaml:9']);
  });

  it('have what every value has, and what is asked for before it is shown', () => {
    expect(foundIn(asked('type: address', '{{ it.street }} {{ it.number }}.'))).to.deep.equal([]);
    expect(foundIn(asked('type: name', 'Hallo{% if it.last %} {{ it.last }}{% endif %}.'))).to.deep.equal([]);
    expect(foundIn(asked('type: name', 'Hallo {{ it.last | default: it }}.'))).to.deep.equal([]);
  });
});
