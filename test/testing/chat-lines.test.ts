import { expect } from 'chai';
import type { Services } from '../../src/runtime/services.js';
import { renderResults } from '../../src/testing/render-results.js';
import { play } from './bench.js';
import { workshop } from './workshop.js';

const number = '"00340434161094022115"';
const found = `
  services:
    parcels.track: { outcome: found, result: { status: transit, place: Bremen } }`;

const run = async (chat: string, more = found) => play(`- transcript: One${more}\n  chat:\n${chat.replace(/^\n/, '')}`, { project: workshop, file: 'dialogs/move.test.yaml' });

async function passes(chat: string, more?: string): Promise<void> {
  const results = await run(chat, more);
  if (results.passed !== 1) expect.fail(renderResults(results, { failing: true }));
}

async function fails(chat: string, message: string, more?: string): Promise<void> {
  const { results } = await run(chat, more);
  expect(results[0]?.failure?.message).to.equal(message);
}

const opening = `
    - customer: Ich will umziehen
    - bot: So geht *
    - bot: Mehr *
    - bot: { list: Auswählen, buttons: [Paket] }
    - bot: Welche Nummer?`;

describe('a line of a chat', () => {
  it('looks at pictures, links, small print and choices', async () => {
    await passes(`
    - customer: Ich will umziehen
    - bot: { text: So geht *, media: image, footer: Stand * }
    - bot: { link: Zur Hilfe }
    - bot: { text: Oder dies., list: Aus*, buttons: [Paket · Wo es ist] }
    - bot: Welche Nummer?`);
    await fails(`
    - customer: Ich will umziehen
    - bot: { list: Auswählen }
    - bot: "*"
    - bot: "*"
    - bot: "*"`, 'The bot shows no list.');
    await fails(`
    - customer: Ich will umziehen
    - bot: "*"
    - bot: "*"
    - bot: { list: Zeigen }
    - bot: "*"`, 'The list is opened with "Auswählen", not "Zeigen".');
    await fails(`
    - customer: Ich will umziehen
    - bot: "*"
    - bot: "*"
    - bot: { buttons: [Paket · Wann es kommt] }
    - bot: "*"`, 'The bot offers [Paket · Wo es ist], not [Paket · Wann es kommt].');
    await fails(`
    - customer: Ich will umziehen
    - bot: { media: video }
    - bot: { link: "https://nordwind.example/other" }
    - bot: "*"
    - bot: "*"`, 'The bot shows move.png, not "video".');
    await fails(`
    - customer: Ich will umziehen
    - bot: { footer: Stand Winter }
    - bot: { link: "https://nordwind.example/help" }
    - bot: "*"
    - bot: "*"`, 'The footer is "Stand Herbst", not "Stand Winter".');
    await fails(`
    - customer: Ich will umziehen
    - bot: "*"
    - bot: { link: Zum Laden }
    - bot: "*"
    - bot: "*"`, 'The link is "Zur Hilfe" to https://nordwind.example/help, not "Zum Laden".');
  });

  it('names the step that speaks: by what it is, by the place above it, by where it stands, in another dialog', async () => {
    await passes(`
    - customer: Ich will umziehen
    - bot: { step: "0" }
    - bot: { step: say, text: Mehr * }
    - bot: { step: say }
    - bot: { step: number }
    - customer: ${number}
    - bot: { step: "ask:news" }`);
    await passes(`
    - customer: wo ist mein paket
    - bot: { step: "parcel/ask:number" }`);
    await fails(`
    - customer: wo ist mein paket
    - bot: { step: "ask:number" }`, 'The step "ask:number" does not speak here.');
  });

  it('names the default text that is said', async () => {
    await passes(`
    - customer: xyzzy
    - bot: { default: rephrase }`);
    await fails(`
    - customer: xyzzy
    - bot: { default: help }`, 'This is not the default text "help".');
  });

  it('lets time pass: what is due meanwhile happens', async () => {
    await passes(`${opening}
    - after: 5 min
    - silent
    - after: 6 min
    - bot: "*5 Minuten*"
    - case: { queue: parcels, reason: gone-silent, note: Was asked * }`);
    await fails(`${opening}
    - after: 11 min
    - silent
    - bot: "*"`, 'The bot is not silent.');
  });

  it('lets time pass on the way to a time of day too', async () => {
    await passes(`${opening}
    - at: 2026-11-02 12:00
    - bot: "*"
    - case: { reason: gone-silent }
    - bot: { default: promise-late }`);
  });

  it('looks at what a service is given', async () => {
    await passes(`${opening}
    - customer: ${number}
    - call: { parcels.track: { number: "0034*" } }
    - bot: Dürfen *`);
    await fails(`${opening}
    - customer: ${number}
    - call: { parcels.track: { number: "0035*" } }
    - bot: Dürfen *`, 'parcels.track is given "00340434161094022115" as "number", not "0035*".');
    await fails(`${opening}
    - call: parcels.track`, 'No such call was made.');
  });

  it('looks at notifications: when one is planned, and when it goes out, as a template once the window is closed', async () => {
    const agreed = `${opening}
    - customer: ${number}
    - bot: Dürfen *
    - customer: ja gern`;
    await passes(`${agreed}
    - notification: { at: 2026-11-04 10:03, text: "Ihr Paket * kommt heute.", template: parcel_arrives }
    - bot: Gut, *
    - after: 2 d
    - bot: { text: Ihr Paket *, template: parcel_arrives }`);
    await fails(`${agreed}
    - notification: { at: 2026-11-05 10:03 }
    - bot: Gut, *`, 'It goes out at 2026-11-04T09:03:00.000Z, not at 2026-11-05 10:03.');
    await fails(`${opening}
    - notification: { template: parcel_arrives }`, 'No notification was planned.');
  });

  it('may give the outcome alone', async () => {
    await passes(`${opening}
    - customer: ${number}
    - bot: Unbekannt.`, '\n  services: { parcels.track: not-found }');
  });

  it('sends documents by name and places by where they are', async () => {
    await passes(`${opening}
    - customer: { sends: document, name: rechnung.pdf, text: Das hier? }
    - bot: "*"
    - customer: { sends: location, latitude: 53.08, longitude: 8.81 }
    - bot: "*"`);
  });
});

describe('a transcript that asks the sandbox', () => {
  const asked: string[] = [];
  const services: Services = (_, { operation }) => {
    asked.push(operation);
    return Promise.resolve({ outcome: 'not-found', result: {} });
  };
  const text = (more: string): string => `- transcript: One\n${more}  chat:${opening}\n    - customer: ${number}\n    - bot: Unbekannt.\n`;
  let closed = 0;
  const sandbox = () => Promise.resolve({ services, close: () => { closed += 1; return Promise.resolve(); } });
  beforeEach(() => { asked.length = 0; closed = 0; });

  it('does so over the services that it is given, and lets them go', async () => {
    const results = await play(text('  services: sandbox\n'), { project: workshop, sandbox });
    expect([renderResults(results), asked, closed]).to.deep.equal(['✓ One\n1 passed, 0 failed', ['parcels.track'], 1]);
  });

  it('does so for what it has no answer for, when all shall', async () => {
    expect((await play(text(''), { project: workshop, sandbox, asksSandbox: true })).passed).to.equal(1);
    expect((await play(text(''), { project: workshop, sandbox })).passed).to.equal(0);
  });

  it('fails where there is none', async () => {
    const { results } = await play(text('  services: sandbox\n'), { project: workshop });
    expect(results[0]!.failure!.message).to.contain('There is no sandbox');
  });
});
