import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const say = (text: string): string => `- say: { de: "${text}.", en: "${text}." }`;

const choice = 'type: choice, choices: { transit: { de: Unterwegs, en: Travelling }, delivered: { de: Zugestellt, en: Delivered } }';

/** A parcel is looked up, then these steps. */
const tracked = (slots: string, steps: string): string => `slots:
  number: { type: text }
${slots}steps:
  - ask: number
    say: { de: Welche Nummer?, en: Which number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found: [ { handoff: { reason: unknown-number } } ]
      failed: [ { handoff: { reason: unreachable } } ]
${steps}`;

const inner = (slots: string, steps: string): Record<string, string> => ({ 'dialogs/inner.yaml': `dialog: inner
title: { de: Ort, en: Place }
slots:
${slots}steps:
${steps}` });

const cases = `  - choose: st
    cases:
      transit:
        ${say('Unterwegs')}
      delivered:
        ${say('Da')}
`;

const byWeight = (otherwise: string): string => `  - set: { weight: "{{ parcel.weight }}" }
  - choose: weight
    cases:
      under 50:
        ${say('Leicht')}
      50+:
        ${say('Schwer')}
${otherwise}`;

describe('a value that is handed on', function () {
  this.timeout(20_000);

  it('may be missing, and then is where it comes to', async () => {
    const set = (de: string, en: string): string => tracked('  place: { type: text }\n', `  - set: { place: "{{ parcel.place }}" }\n  - say: { de: "${de}.", en: "${en}." }\n`);
    const { chat, failures, finding } = await played('unset-read', shopOf(set('Zuletzt in {{ place }}', 'Last in {{ place }}')));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(16);
    expect(chat).to.include('bot: "Zuletzt in ."');
    expect(foundIn(set('{% if place %}Zuletzt in {{ place }}{% else %}Ist unterwegs{% endif %}', '{% if place %}Last in {{ place }}{% else %}It is on its way{% endif %}'))).to.deep.equal([]);
  });

  it('may be missing over several slots', async () => {
    const twice = tracked('  place: { type: text }\n  last: { type: text }\n', `  - set: { place: "{{ parcel.place }}" }\n  - set: { last: "{{ place }}" }\n  ${say('Zuletzt in {{ last }}')}\n`);
    const { failures, finding } = await played('unset-read', shopOf(twice));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(17);
  });

  it('may be missing in the dialog that is run with it', async () => {
    const run = tracked('', '  - run: inner\n    with: { place: "{{ parcel.place }}" }\n');
    const { chat, failures, finding } = await played('unset-read', shopOf(run, inner('  place: { type: text }\n', `  ${say('Zuletzt in {{ place }}')}\n`)));
    expect(failures).to.deep.equal([]);
    expect(finding.range.file).to.equal('dialogs/inner.yaml');
    expect(chat).to.include('bot: "Zuletzt in ."');
    expect(foundIn(run, inner('  place: { type: text }\n', `  ${say("Zuletzt in {{ place | default: 'Berlin' }}")}\n`))).to.deep.equal([]);
  });

  it('may be missing where a choose asks for it', async () => {
    const { failures } = await played('unset-read', shopOf(tracked('  weight: { type: number }\n', byWeight(''))));
    expect(failures).to.deep.equal([]);
    expect(foundIn(tracked('  weight: { type: number }\n', byWeight(`    otherwise:\n      ${say('Wer weiß')}\n`)))).to.deep.equal([]);
  });

  it('has each value that the choose after it tells apart', () => {
    const heavy = (under: string): string => tracked('  weight: { type: number }\n  city: { type: text }\n', byWeight(`    otherwise:\n      ${say('Wer weiß')}\n`)
      .replace(say('Leicht'), `${under}\n        ${say('Nach {{ city }}')}`));
    expect(foundIn(heavy(say('Leicht')))).to.include('unset-read dialogs/one.yaml:20');
    expect(foundIn(heavy('- ask: city\n          say: { de: Wohin?, en: Where to? }'))).to.deep.equal([]);
  });

  it('may be none that the slot has', async () => {
    const set = (field: string): string => tracked(`  st: { ${choice} }\n`, `  - set: { st: "{{ parcel.${field} | default: 'transit' }}" }\n${cases}`);
    const { chat, failures } = await played('unheard', shopOf(set('place')));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('place: "Bremen"');
    expect(foundIn(set('status'))).to.deep.equal([]);
  });

  it('may be none that the slot of the dialog has which is run with it', async () => {
    const run = (field: string): string => tracked('', `  - run: inner\n    with: { st: "{{ parcel.${field} | default: 'transit' }}" }\n`);
    const theirs = inner(`  st: { ${choice} }\n`, cases);
    const { chat, failures, finding } = await played('unheard', shopOf(run('place'), theirs));
    expect(failures).to.deep.equal([]);
    expect(finding.range.line).to.equal(15);
    expect(chat).to.include('place: "Bremen"');
    expect(foundIn(run('status'), theirs)).to.deep.equal([]);
  });
});
