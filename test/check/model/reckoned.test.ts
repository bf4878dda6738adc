import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const say = (text: string): string => `- say: { de: "${text}.", en: "${text}." }`;

/** How long it is from one day to another, and a choose over that. */
const stay = (first: string, ...more: string[]): string => `slots:
  from: { type: date }
  to: { type: date }
  days: { type: number }
  why: { type: text }
steps:
  - ask: from
    say: { de: Von wann?, en: From when? }
  - ask: to
    say: { de: Bis wann?, en: Until when? }
  - set: { days: "{{ to | minus: from }}" }
  - choose:
      - when: days is more than 37
        then:
${first}${more.map((when) => `      - when: ${when}\n        then:\n          ${say('Gut')}\n`).join('')}      - otherwise:
          ${say('Kurz')}
`;
const why = `          - ask: why
            say: { de: Warum?, en: Why? }
`;
const told = `          ${say('Weil {{ why }}')}\n`;

/** A price for so many pieces, of which there are at most ten. */
const total = (over: number): string => `slots:
  pieces: { type: number, whole: true, min: 1, max: 10 }
  total: { type: number }
steps:
  - ask: pieces
    say: { de: Wie viele?, en: How many? }
  - set: { total: "{{ pieces | times: 12 | plus: 5 }}" }
  - choose:
      - when: total is more than ${over}
        then:
          ${say('Viel')}
      - otherwise:
          ${say('Wenig')}
`;

/** Counts with each "yes". */
const counted = (step: string): string => `slots:
  n: { type: number }
  last: { type: number }
  more: { type: yes-no }
steps:
  - set: { n: 0, last: 0 }
  - place: again
  - set: { ${step} }
  - choose: n
    cases:
      under 4:
        - ask: more
          say: { de: Noch eins?, en: One more? }
        - choose: more
          cases:
            'yes':
              - set: { more: null }
              - go-to: again
            'no':
              ${say('Wenige')}
      4+:
        ${say('Viele')}
    otherwise:
      ${say('Keine')}
`;

describe('a value that is reckoned', function () {
  this.timeout(20_000);

  it('has each value that the choose after it tells apart, and the chat says what it is reckoned from', async () => {
    const { failures, finding, chat } = await played('unset-read', shopOf(stay(told)));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(15);
    expect(chat).to.include('bot: "Weil ."');
    expect(foundIn(stay(why + told))).to.deep.equal([]);
  });

  it('comes to no way that there is none to', () => {
    expect(foundIn(stay(why + told, 'days is more than 50'))).to.deep.equal(['never-reached dialogs/one.yaml:20']);
    expect(foundIn(stay(why + told, 'days is more than 20', 'days is less than -3'))).to.deep.equal([]);
  });

  it('comes no further than what it is reckoned from', () => {
    expect(foundIn(total(125))).to.deep.equal(['never-reached dialogs/one.yaml:13']);
    expect(foundIn(total(124))).to.deep.equal([]);
  });

  for (const [what, step] of [['by itself', 'n: "{{ n | plus: 1 }}"'], ['over another slot', 'last: "{{ n }}", n: "{{ last | plus: 1 }}"']] as const) {
    it(`that counts on ${what} comes everywhere`, () => expect(foundIn(counted(step))).to.deep.equal([]));
  }
});
