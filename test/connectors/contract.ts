import { expect } from 'chai';
import type { Activity } from '../../src/activity/activity.js';
import { ConnectorError, type Connector, type Inbound, type InboundActivities, type Recipient, type WebhookRequest } from '../../src/connectors/contract.js';
import { message } from './messages.js';

/** What a connector brings to be held against the contract. */
export interface Subject {
  create(): Promise<Connector>;
  close(): Promise<void>;
  recipient: Recipient;
  /** Bodies of webhooks as the platform writes them. */
  text: Buffer;
  ownEcho: Buffer;
  /** A kind of event that nobody has heard of. */
  unknown: Buffer;
  /** The request with the platform's signature. */
  signed(body: Buffer): WebhookRequest;
  /** The next send meets the platform's rate limit, which asks to wait this long. */
  limitRate(waitMs: number): void;
  /** The bubble that the platform received last. */
  lastSent(): unknown;
}

const cases = {
  'refuses a bad signature': refusesBadSignatures,
  'ignores its own echoes': ignoresOwnEchoes,
  'gives a redelivery the same ids': givesRedeliveriesTheSameIds,
  'ignores an unknown payload': ignoresUnknownPayloads,
  'throws nothing but SyntaxError for what is not an envelope': throwsOnlySyntaxErrors,
  'degrades choices by what it declares': degradesChoices,
  'sends one bubble and names its id': sendsOneBubble,
  'refuses an activity of several bubbles': refusesSeveralBubbles,
  'tells how long a rate limit lasts': tellsTheWait,
} satisfies Record<string, (connector: Connector, subject: Subject) => Promise<void> | void>;

export type Case = keyof typeof cases;

/** Runs the contract; what a connector does otherwise is named with its reason, and shown as pending. */
export function describeConnector(subject: Subject, deviations: Partial<Record<Case, string>> = {}): void {
  describe('the connector contract', () => {
    let connector: Connector;
    before(async () => { connector = await subject.create(); });
    after(async () => {
      await connector.close?.();
      await subject.close();
    });
    for (const [name, run] of Object.entries(cases) as [Case, (typeof cases)[Case]][]) {
      const reason = deviations[name];
      if (reason === undefined) it(name, async () => run(connector, subject));
      else it.skip(`${name} – deviates: ${reason}`);
    }
  });
}

function refusesBadSignatures(connector: Connector, { signed, text }: Subject): void {
  const good = signed(text);
  expect(connector.verify(good)).to.equal(true);
  expect(connector.verify({ ...good, body: Buffer.concat([text, Buffer.from(' ')]) }), 'another body').to.equal(false);
  expect(connector.verify({ ...good, headers: {} }), 'no signature').to.equal(false);
}

function ignoresOwnEchoes(connector: Connector, { ownEcho }: Subject): void {
  expect(connector.receive(ownEcho).map(({ kind }) => kind)).to.deep.equal(['notice']);
}

function givesRedeliveriesTheSameIds(connector: Connector, { text }: Subject): void {
  const once = ids(connector.receive(text));
  expect(once).to.have.lengthOf(1);
  expect(ids(connector.receive(Buffer.from(text)))).to.deep.equal(once);
}

function ignoresUnknownPayloads(connector: Connector, { unknown }: Subject): void {
  expect(connector.receive(unknown).filter(({ kind }) => kind !== 'notice')).to.deep.equal([]);
}

function throwsOnlySyntaxErrors(connector: Connector, { text }: Subject): void {
  const bodies = ['', 'null', '[]', '42', '"x"', '{}', '{"entry":1}', text.subarray(0, text.length / 2).toString(), '['.repeat(50_000)];
  for (const body of bodies) expect(() => connector.receive(Buffer.from(body)), body.slice(0, 40)).to.throw(SyntaxError);
}

function degradesChoices(connector: Connector): void {
  const { buttons, listRows } = connector.capabilities;
  const shapes = [1, buttons, buttons + 1, Math.max(listRows, buttons) + 1].map((count) => shapeOf(connector.prepare!(message({ choices: count }))));
  const more = listRows > buttons ? 'list' : 'numbered';
  expect(shapes).to.deep.equal(['buttons', 'buttons', more, 'numbered']);
}

function shapeOf(bubbles: Activity[]): string | undefined {
  const last = bubbles.at(-1)!;
  return last.suggestedActions?.layout ?? (/^1\. .*\n2\. /m.test(last.text ?? '') ? 'numbered' : undefined);
}

async function sendsOneBubble(connector: Connector, { recipient, lastSent }: Subject): Promise<void> {
  const { messageId } = await connector.send(message({ text: 'Guten Tag' }), recipient, 'key-1');
  expect(messageId).to.be.a('string').and.not.equal('');
  expect(JSON.stringify(lastSent())).to.include('Guten Tag');
}

async function refusesSeveralBubbles(connector: Connector, { recipient }: Subject): Promise<void> {
  const failure = await failureOf(connector.send(message({ text: 'word '.repeat(5000) }), recipient, 'key-2'));
  expect(failure.errorClass).to.equal('request');
}

async function tellsTheWait(connector: Connector, { recipient, limitRate }: Subject): Promise<void> {
  limitRate(7000);
  const failure = await failureOf(connector.send(message({ text: 'Hallo' }), recipient, 'key-3'));
  expect(failure).to.include({ errorClass: 'retry', retryAfterMs: 7000, inDoubt: false });
}

/** The ConnectorError that a call ends in. */
export async function failureOf(call: Promise<unknown>): Promise<ConnectorError> {
  const outcome = await call.then(() => 'it succeeded', (error: unknown) => error);
  if (outcome instanceof ConnectorError) return outcome;
  throw new Error(`expected a ConnectorError, but ${String(outcome)}`);
}

function ids(inbound: Inbound[]): string[] {
  return inbound.filter((item): item is InboundActivities => item.kind === 'activities').flatMap(({ activities }) => activities.map(({ id }) => id));
}
