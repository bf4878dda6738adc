import { expect } from 'chai';
import { renderResults } from '../../src/testing/render-results.js';
import { play } from './bench.js';

const found = `
  services:
    parcels.track: { outcome: found, result: { status: transit, place: Bremen } }`;

describe('a transcript', () => {
  it('passes when the chat goes as it says', async () => {
    const results = await play(`
- transcript: All there is
  at: 2026-11-02 12:00${found}
  chat:
    - customer: wo ist mein paket
    - bot: Wie lautet * Nummer?
    - customer: { sends: voice }
    - bot: "*"
    - customer: [ich will es zurückschicken, bitte]
    - bot: { text: Warum?, buttons: [Besch*, Falsche Größe, Gefällt nicht] }
    - customer: { tap: Falsche Größe }
    - bot: Noch etwas dazu?
    - on-duty: false
    - customer: ein mensch bitte
    - bot: "*; heute um 13:* Uhr*"
    - case: { queue: support, reason: asked-for-a-person, priority: normal, slots: { reason: Falsche * } }
    - agent: takes
    - agent: { says: Guten Tag }
    - customer: hallo
    - agent: hands back
    - bot: "*Zurück zu vorhin: Noch etwas dazu?"
    - customer: ich will einen menschen
    - bot: "*"
    - agent: closes
    - bot: Damit ist Ihr Anliegen abgeschlossen. *
`);
    expect(renderResults(results)).to.equal('✓ All there is\n1 passed, 0 failed');
  });

  it('gives a service’s answers one after the other, and out of order without any', async () => {
    const results = await play(`
- transcript: Two answers
  services:
    parcels.track: [{ outcome: not-found }, { outcome: found, result: { status: delivered } }]
  chat:
    - customer: wo ist mein paket 00340434161094022115
    - bot: Unbekannt.
    - bot: "*"
    - customer: "00340434161094022115"
    - bot: "* ist da."
- transcript: Nobody there
  chat:
    - customer: wo ist mein paket 00340434161094022115
    - bot: "*"
    - case: { reason: unreachable }
`);
    expect(renderResults(results)).to.contain('2 passed');
  });

  const failures: Record<string, { chat: string; line: number; message: string; shown?: string }> = {
    'another text': { chat: '    - bot: Etwas anderes', line: 5, message: 'The bot says something else.', shown: '- bot       Etwas anderes   ← dialogs/one.test.yaml:5' },
    'a bubble too many': { chat: '    - bot: Wie *\n    - bot: Und?', line: 6, message: 'The bot says nothing more.' },
    'a bubble too few': { chat: '    - customer: 28195', line: 4, message: 'The bot says more than the transcript.' },
    'no bubble at the end': { chat: '', line: 4, message: 'The bot says more than the transcript.' },
    'other buttons': { chat: '    - bot: { text: Wie *, buttons: [Ja] }', line: 5, message: 'The bot offers no buttons, not [Ja].' },
    'buttons as a failing chat shows them': { chat: '    - bot: "Wie lautet die Nummer? [Ja] [Nein, danke]"', line: 5, message: 'Buttons stand beside the text: { text: "Wie lautet die Nummer?", buttons: [Ja, "Nein, danke"] }.' },
    'a case that never was': { chat: '    - bot: Wie *\n    - case: { queue: support }', line: 6, message: 'No case was opened.' },
    'another reason': { chat: '    - bot: Wie *\n    - customer: mensch\n    - bot: "*"\n    - case: { reason: anger }', line: 8, message: 'The case has the reason "asked-for-a-person", not "anger".' },
    'a slot nobody knows': { chat: '    - bot: Wie *\n    - customer: mensch\n    - bot: "*"\n    - case: { slots: { x: y } }', line: 8, message: 'The case knows nothing of "x".' },
    'a tap on nothing': { chat: '    - bot: Wie *\n    - customer: { tap: Ja }', line: 6, message: 'Nothing that the bot said has "Ja" to tap.' },
  };
  for (const [what, { chat, line, message, shown }] of Object.entries(failures)) {
    it(`fails at its line: ${what}`, async () => {
      const results = await play(`
- transcript: One
  chat:
    - customer: wo ist mein paket
${chat}
`);
      expect(results.failed).to.equal(1);
      const { failure } = results.results[0]!;
      expect(failure!.message).to.equal(message);
      expect(failure!.expected.range).to.include({ file: 'dialogs/one.test.yaml', line });
      const rendered = renderResults(results);
      expect(rendered).to.contain(`✗ One   dialogs/one.test.yaml:2`).and.to.contain('customer  wo ist mein paket').and.to.contain(`dialogs/one.test.yaml:${line}`);
      if (shown) expect(rendered).to.contain(shown).and.to.contain('+ bot       Wie lautet die Nummer?   ← dialogs/parcel.yaml:8');
    });
  }

  it('that is written wrongly is a diagnostic with its place', async () => {
    const wrong = async (text: string) => (await play(text)).diagnostics.map(({ rule, range }) => `${rule} ${range.line}:${range.column}`);
    expect(await wrong('- transcript: A\n  chat:\n    - customr: hi\n')).to.deep.equal(['unknown-key 3:7']);
    expect(await wrong('- transcript: A\n  chat:\n    - customer: hi\n      bot: ho\n')).to.deep.equal(['two-lines 4:7']);
    expect(await wrong('- transcript: A\n  chat:\n    - agent: sleeps\n')).to.have.length(1);
    expect(await wrong('- transcript: A\n  chat:\n    - at: tomorrow\n    - bot: x\n')).to.have.length(1);
    expect(await wrong('- transcript: A\n  chat:\n    - customer: 01067\n')).to.deep.equal(['number-changes 3:17']);
    expect(await wrong('- transcript: A\n')).to.have.length(1);
    expect(await wrong('- transcript: [\n')).to.have.length(1);
    expect(await wrong('')).to.have.length(1);
    expect((await play('- transcript: A\n  chat: []\n')).results).to.deep.equal([]);
  });
});
