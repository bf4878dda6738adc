import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { request } from 'undici';
import { createSimulator, type Simulator } from '../../src/simulator/create-simulator.js';
import { createControlClient } from '../../src/simulator/control/create-control-client.js';
import { unsupported } from '../../src/simulator/cloud/validate/unsupported.js';
import { customer, declared, fillings, type Made } from './request-fillings.js';

const folder = join(process.env.CORPUS ?? '../shared', 'corpus/whatsapp');
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The request with each placeholder that `fill` knows replaced, in keys and values. */
function filled(value: Json, fill: (text: string) => string): Json {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((each) => filled(each, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [fill(key), filled(each, fill)]));
}

function stringsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.flatMap(stringsOf) : Object.entries(value).flatMap(([key, each]) => [key, ...stringsOf(each)]);
}

const looksUnfilled = (text: string): boolean => /^<.*>$|\{\{.*\}\}|http\(s\)|\.\.\.$/.test(text);
const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;
const examples = existsSync(folder) ? readdirSync(join(folder, 'requests')).map((file) => file.replace(/\.json$/, '')) : [];

describe('Meta\'s published request examples', () => {
  let simulator: Simulator;
  let url: string;
  let made: Made;

  const post = async (body: Json): Promise<{ status: number; body: Record<string, Json> }> => {
    const answer = await request(`${url}/v23.0/${simulator.business.phoneNumberId}/messages`, {
      method: 'POST', body: JSON.stringify(body), headers: { authorization: `Bearer ${simulator.business.accessToken}`, 'content-type': 'application/json' },
    });
    return { status: answer.statusCode, body: await answer.body.json() as Record<string, Json> };
  };

  const expectRefusal = ({ status, body }: { status: number; body: Record<string, Json> }, code?: number): void => {
    expect(status, JSON.stringify(body)).to.be.within(400, 499);
    expect(body.error).to.include({ type: 'OAuthException' }).and.to.include.keys('message', 'code', 'fbtrace_id');
    if (code !== undefined) expect((body.error as Record<string, Json>).code).to.equal(code);
  };

  before(async () => {
    simulator = createSimulator({ settings: { rates: { perSecond: null, pairIntervalMs: null } } });
    ({ url } = await simulator.start());
    const control = createControlClient(url);
    const inbound = await control.say(customer, 'Hallo');
    const kinds = ['audio', 'image', 'document', 'sticker', 'video'] as const;
    for (const type of kinds) await control.say(customer, { type });
    const { messages } = await control.chat(customer);
    const idOf = (kind: string): string => (messages.find(({ type }) => type === kind)!.content as { id: string }).id;
    made = { inbound, media: Object.fromEntries(kinds.map((kind) => [kind, idOf(kind)])) as Made['media'] };
  });
  after(() => simulator.stop());

  it('are there', () => { expect(examples).to.have.length.at.least(50); });

  for (const example of examples) {
    const body = read(join(folder, 'requests', `${example}.json`));

    if (example in declared) {
      it(`${example}: not offered, because it ${unsupported[declared[example]!]!}`, async () => {
        const table = fillings(made, example);
        const answer = await post(filled(body, (text) => table[text]?.value ?? text));
        expectRefusal(answer, 131051);
        expect(JSON.stringify(answer.body)).to.contain(declared[example]);
      });
      continue;
    }

    it(`${example}: passes with plausible values`, async () => {
      const table = fillings(made, example);
      const complete = filled(body, (text) => table[text]?.value ?? text);
      expect(stringsOf(complete).filter(looksUnfilled)).to.deep.equal([]);
      const answer = await post(complete);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      const published = join(folder, 'responses', `200-${example}.json`);
      if (existsSync(published)) expect(answer.body).to.include.all.keys(...Object.keys(read(published) as object));
    });

    it(`${example}: is refused as it stands, and with any one placeholder that Meta notices`, async () => {
      const table = fillings(made, example);
      const left = [...new Set(stringsOf(body))].filter((text) => table[text]?.noticed);
      expect(left).to.have.length.above(0);
      expectRefusal(await post(body));
      for (const placeholder of left) {
        expectRefusal(await post(filled(body, (text) => (text === placeholder ? text : table[text]?.value ?? text))));
      }
    });
  }
});
