import { expect } from 'chai';
import { checkedOf } from '../../../src/check/check-loaded.js';
import { prove, proveShare } from '../../../src/check/model/prove.js';
import type { Memory } from '../../../src/check/rule.js';
import type { ProjectLoad } from '../../../src/dialog/parse-project.js';
import { parse } from '../../dialog/files.js';
import { whatsapp } from '../whatsapp.js';
import { foundIn, played, shopOf } from './played.js';

const inner = (name: string, body: string): Record<string, string> => ({ [`dialogs/${name}.yaml`]: `dialog: ${name}\ntitle: { de: Teil ${name}, en: Part ${name} }\noffer: false\n${body}` });
const say = (text: string): string => `- say: { de: "${text}.", en: "${text}." }`;

const colours = 'type: choice, choices: { red: { de: Rot, en: Red }, blue: { de: Blau, en: Blue }, green: { de: Grün, en: Green } }';
const askColour = (name: string): Record<string, string> => inner(name, `returns: colour
slots:
  colour: { ${colours} }
steps:
  - ask: colour
    say: { de: Welche Farbe?, en: Which colour? }
`);
const byColour = (run: string, green: string): string => `slots:
  mine: { ${colours} }
  city: { type: text }
steps:
  - run: ${run}
    into: mine
  - choose: mine
    cases:
      red:
        ${say('Rot')}
      blue:
        - ask: city
          say: { de: Wohin?, en: Where to? }
        ${say('Nach {{ city }}')}
      green:
        ${say(green)}
`;

const handsOn = (from: string, to: string, next: string): string => `slots:\n  ${from}: { type: text }\nsteps:\n  - run: ${next}\n    with: { ${to}: "{{ ${from} }}" }\n  ${say('Gut')}\n`;
/** The first may leave empty what the fourth reads. */
const fourDeep: [string, Record<string, string>] = [`slots:
  it: { type: text }
  sure: { type: yes-no }
steps:
  - ask: sure
    say: { de: Sicher?, en: Sure? }
  - choose: sure
    cases:
      'yes':
        - ask: it
          say: { de: Was?, en: What? }
      'no': []
  - run: second
    with: { a: "{{ it }}" }
  ${say('Fertig')}
`, { ...inner('second', handsOn('a', 'b', 'third')), ...inner('third', handsOn('b', 'c', 'fourth')), ...inner('fourth', `slots:\n  c: { type: text }\nsteps:\n  ${say('Es ist {{ c }}')}\n`) }];

describe('what dialogs keep to', function () {
  this.timeout(20_000);

  it('is all that those who run them tell apart', () => {
    expect(foundIn(byColour('which', 'Grün'), askColour('which'))).to.deep.equal([]);
    const number = inner('which', 'returns: count\nslots:\n  count: { type: number }\nsteps:\n  - ask: count\n    say: { de: Wie viele?, en: How many? }\n');
    expect(foundIn(`slots:\n  n: { type: number }\nsteps:\n  - run: which\n    into: n\n  - choose: n\n    cases:\n      under 100:\n        ${say('Wenige')}\n      100 to 101:\n        ${say('Viele')}\n      over 101:\n        ${say('Zu viele')}\n`, number)).to.deep.equal([]);
  });

  it('shows the fault behind one value that comes back, also from two dialogs deep', async () => {
    const between = inner('between', `returns: it\nslots:\n  it: { ${colours} }\nsteps:\n  - run: which\n    into: it\n  ${say('Gut')}\n`);
    for (const [run, beside] of [['which', askColour('which')], ['between', { ...between, ...askColour('which') }]] as const) {
      const { chat, failures } = await played('unset-read', shopOf(byColour(run, 'Nach {{ city }}'), beside));
      expect(failures).to.deep.equal([]);
      expect(chat).to.include('customer: "Grün"').and.include('bot: "Nach ."');
    }
  });

  it('has the parts of what comes back, and those that need not be there', () => {
    const who = (type: string): Record<string, string> => inner('who', `returns: it\nslots:\n  it: { type: ${type}, personal: true }\nsteps:\n  - ask: it\n    say: { de: Bitte?, en: Please? }\n`);
    const shown = (type: string, text: string): string => `slots:\n  mine: { type: ${type}, personal: true }\nsteps:\n  - run: who\n    into: mine\n  ${say(text)}\n`;
    expect(foundIn(shown('tracking-number', 'Von {{ mine.carrier }}'), who('tracking-number'))).to.deep.equal([]);
    expect(foundIn(shown('name', 'Hallo {{ mine.last }}'), who('name'))).to.deep.equal(['unset-read dialogs/one.yaml:9']);
    expect(foundIn(shown('name', 'Hallo {{ mine.last | default: mine }}'), who('name'))).to.deep.equal([]);
  });

  it('includes what is left empty, however deep it is handed on', async () => {
    const { chat, failures, finding } = await played('unset-read', shopOf(...fourDeep));
    expect(failures).to.deep.equal([]);
    expect(finding.range.file).to.equal('dialogs/fourth.yaml');
    expect(chat).to.include('bot: "Es ist ."');
  });

  it('is the same in whatever order and shares it is found out', () => {
    const files = shopOf(...fourDeep);
    let times = 0;
    /** Each time as if for the first time: nothing is recalled from the times before. */
    const load = (): ProjectLoad => parse({ ...files, 'bots/demo/bot.yaml': `${files['bots/demo/bot.yaml']}# ${times++}\n` });
    const proofs = (read: ProjectLoad, memory?: Memory, reverse = false): object => {
      const checked = checkedOf(read, whatsapp, memory)!;
      return Object.fromEntries([...prove({ ...checked, dialogs: reverse ? checked.dialogs.toReversed() : checked.dialogs })].sort());
    };
    const whole = proofs(load());
    expect(JSON.stringify(whole)).to.include('can be empty here');
    expect(proofs(load(), undefined, true)).to.deep.equal(whole);
    for (const of of [2, 3, 5]) {
      const known = new Map<string, string>();
      const memory: Memory = { recall: (key) => known.get(key), keep: (key, value) => void known.set(key, value) };
      const read = load();
      for (let part = of - 1; part >= 0; part--) proveShare(checkedOf(read, whatsapp, memory)!, { part, of });
      expect(proofs(read, memory), `${of} shares`).to.deep.equal(whole);
    }
  });

  it('includes that the whole conversation ends', () => {
    const ends = inner('last', `steps:\n  ${say('Gut')}\n  - end: conversation\n`);
    const perhaps = inner('last', `slots:\n  sure: { type: yes-no }\nsteps:\n  - ask: sure\n    say: { de: Noch etwas?, en: Anything else? }\n  - choose: sure\n    cases:\n      'no':\n        ${say('Ende')}\n        - end: conversation\n      'yes': []\n`);
    const runs = (name: string): string => `steps:\n  - run: ${name}\n  ${say('Danach')}\n`;
    expect(foundIn(runs('last'), ends)).to.deep.equal(['never-reached dialogs/one.yaml:8']);
    expect(foundIn(runs('between'), { ...ends, ...inner('between', 'steps:\n  - run: last\n') })).to.deep.equal(['never-reached dialogs/one.yaml:8']);
    expect(foundIn(runs('last'), perhaps)).to.deep.equal([]);
  });
});
