import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebhookRequest } from '../../src/connectors/contract.js';

export interface RecordedWebhook {
  file: string;
  /** Where in the file: `text`, or `a/b` where it is nested deeper. */
  key: string;
  payload: Envelope;
}

export interface Envelope {
  object: string;
  entry: { changes: { value: Record<string, unknown> }[] }[];
}

/** The folder with the corpora, as the variable `CORPUS` names it. */
export function corpusFolder(...path: string[]): string {
  const root = process.env['CORPUS'];
  if (root === undefined) throw new Error('Set CORPUS to the folder that holds corpus/.');
  return join(root, 'corpus', ...path);
}

/** Every object with `object` and `entry` in the recorded files. */
export function recordedWebhooks(): RecordedWebhook[] {
  const folder = corpusFolder('whatsapp', 'webhooks');
  return readdirSync(folder).sort().flatMap((file) => envelopes(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(({ path, payload }) => ({ file, key: path.join('/'), payload })));
}

function envelopes(part: unknown, path: string[] = []): { path: string[]; payload: Envelope }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('object' in part && 'entry' in part) return [{ path, payload: part as Envelope }];
  return Object.entries(part).flatMap(([name, value]) => envelopes(value, [...path, name]));
}

/** The phone number id that a webhook is for; some are about the whole account and name none. */
export function accountOf({ entry }: Envelope): string {
  const metadata = entry.flatMap(({ changes }) => changes.map(({ value }) => value['metadata'])).find((found) => found !== undefined);
  return (metadata as { phone_number_id: string } | undefined)?.phone_number_id ?? '100';
}

/** The same with message ids of its own. */
export function withOwnIds(payload: Envelope, suffix: string): Envelope {
  const copy = structuredClone(payload);
  for (const { value } of copy.entry.flatMap(({ changes }) => changes)) {
    for (const list of ['messages', 'statuses', 'calls', 'message_echoes']) {
      for (const item of (value[list] ?? []) as { id: string }[]) item.id = `${item.id}${suffix}`;
    }
  }
  return copy;
}

/** Bytes as Meta writes them: all but ASCII escaped. */
export function bytesOf(payload: unknown): Buffer {
  return Buffer.from(JSON.stringify(payload).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

export function signed(body: Buffer, secret: string): WebhookRequest {
  return { headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }, query: {}, body };
}
