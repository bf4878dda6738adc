import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

export interface Listening {
  stop(): Promise<void>;
}

interface Options {
  url: string;
  channel: string;
  heard: (payload: string) => void;
  /** After each connection but the first: what was said in between was not heard. */
  connectedAgain: () => Promise<void>;
}

interface Line {
  client: Client;
  ended: Promise<unknown>;
}

const pingMs = 5_000;
const pauseMs = 250;
const endMs = 1_000;

/** Listens on a connection of its own, and on another one when that ends. */
export async function listen(options: Options): Promise<Listening> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = (async (first: Line) => {
    for (let line: Line | undefined = first; ; line = await openLine(options).catch(() => undefined)) {
      if (line !== undefined && line !== first) await options.connectedAgain().catch(() => undefined);
      if (line !== undefined) await untilEnded(line, signal);
      if (signal.aborted) return;
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  })(await openLine(options));
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

async function openLine({ url, channel, heard }: Options): Promise<Line> {
  const client = new Client({ connectionString: url, application_name: 'schalter', connectionTimeoutMillis: pingMs, query_timeout: pingMs, keepAlive: true });
  const ended = new Promise((resolve) => { client.on('error', resolve).on('end', () => { resolve(undefined); }); });
  client.on('notification', ({ payload }) => { if (payload !== undefined) heard(payload); });
  await client.connect();
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  return { client, ended };
}

/** A server that is gone without a word is noticed too. */
async function untilEnded({ client, ended }: Line, signal: AbortSignal): Promise<void> {
  const isOver = async (): Promise<boolean> => {
    const stop = new AbortController();
    const pause = sleep(pingMs, false, { signal: AbortSignal.any([signal, stop.signal]), ref: false }).catch(() => true);
    const over = await Promise.race([ended.then(() => true), pause]);
    stop.abort();
    return over || client.query('select 1').then(() => false, () => true);
  };
  while (!(await isOver()));
  await Promise.race([client.end().catch(() => undefined), sleep(endMs, undefined, { ref: false })]);
}
