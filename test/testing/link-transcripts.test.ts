import { expect } from 'chai';
import { play } from './bench.js';
import { workshop } from './workshop.js';

async function found(text: string): Promise<string[]> {
  const { diagnostics } = await play(text, { project: workshop, file: 'dialogs/move.test.yaml' });
  return diagnostics.map(({ rule, message, hint = '', range: { line, column } }) => `${line}:${column} ${rule}: ${message} ${hint}`);
}

const services = (answer: string): string => `- transcript: A\n  services:\n    ${answer}\n  chat:\n    - bot: x\n`;
const line = (text: string): string => `- transcript: A\n  chat:\n    - ${text}\n`;

describe('a name in a transcript that nothing has', () => {
  const cases: [what: string, text: string, finding: string][] = [
    ['a key', line('custommer: hi'), '3:7 unknown-key: "chat" knows no "custommer". Did you mean "customer"?'],
    ['a key within', line('bot: { textt: hi }'), '3:14 unknown-key: "bot" knows no "textt". Did you mean "text"?'],
    ['a word alone', line('silnt'), '3:7 wrong-value: A line of the chat was expected here, like "- customer: …" or "- bot: …". Did you mean "silent"?'],
    ['an operation', services('parcels.trak: { outcome: found }'), '3:5 unknown-operation: There is no operation "parcels.trak". Did you mean "parcels.track"?'],
    ['an outcome', services('parcels.track: { outcome: fuond }'), '3:31 unknown-outcome: parcels.track has no outcome "fuond". Did you mean "found"?'],
    ['an outcome alone', services('parcels.track: [found, fuond]'), '3:28 unknown-outcome: parcels.track has no outcome "fuond". Did you mean "found"?'],
    ['a field', services('parcels.track: { outcome: found, result: { plaice: Bremen } }'), '3:48 unknown-field: parcels.track has no field "plaice". Did you mean "place"?'],
    ['a value', services('parcels.track: { outcome: found, result: { status: transt } }'), '3:56 unknown-value: parcels.track never has "transt" as "status". Did you mean "transit"?'],
    ['a step', line('bot: { step: "ask:nummer" }'), '3:20 unknown-step: There is no step "ask:nummer" in move. Did you mean "ask:number"?'],
    ['a default text', line('bot: { default: rephrse }'), '3:23 unknown-text: There is no default text "rephrse". Did you mean "rephrase"?'],
    ['an input', line('call: { parcels.track: { nmber: "1" } }'), '3:32 unknown-input: parcels.track takes no "nmber". Did you mean "number"?'],
    ['a queue', line('case: { queue: parcel }'), '3:22 unknown-queue: There is no queue "parcel". Did you mean "parcels"?'],
  ];
  for (const [what, text, finding] of cases) {
    it(`is told where it stands, with the one that was meant: ${what}`, async () => {
      expect(await found(text)).to.deep.equal([finding]);
    });
  }

  it('keeps the file from being played', async () => {
    expect((await play(line('case: { queue: nix }'), { project: workshop })).results).to.deep.equal([]);
  });
});
