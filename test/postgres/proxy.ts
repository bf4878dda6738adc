import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the server that can be cut at a chosen moment. */
export interface Proxy {
  url: string;
  /** How often the server has answered that it is ready for more: a round trip each. */
  roundTrips(): number;
  /** Of those to come, statements of this name (`end`: the end of a transaction) are done by the server, and the connection is cut before it can say so. */
  cutAfter(statement: string, times?: number): void;
  /** They are cut before the server hears of them. */
  cutBefore(statement: string, times?: number): void;
  /** Cuts that have not come about. */
  cutsLeft(): number;
  /** Everybody is cut, and nobody gets in, until it is `up` again. */
  down(): void;
  up(): void;
  /** Nothing goes through, and nothing is cut. */
  freeze(): void;
  close(): Promise<void>;
}

const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5]);

/** @param url of the server */
export async function createProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const cuts: { when: 'before' | 'after'; statement: string; times: number }[] = [];
  let state: 'up' | 'down' | 'frozen' = 'up';
  let roundTrips = 0;

  const cutOf = (data: Buffer): 'before' | 'after' | undefined => {
    const cut = cuts.find(({ statement, times }) => times > 0 && data.includes(statement === 'end' ? '\x0bcommit\0' : `\0${statement}\0`));
    if (cut !== undefined) cut.times -= 1;
    return cut?.when;
  };
  const server = createServer((client) => {
    if (state === 'down') return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    let silenced = false;
    const end = (): void => { for (const socket of [client, upstream]) sockets.delete(socket.destroy()); };
    for (const socket of [client, upstream]) sockets.add(socket.on('error', end).on('close', end));
    client.on('data', (data) => {
      if (state === 'frozen') return;
      const cut = cutOf(data);
      if (cut === 'before') return end();
      silenced ||= cut === 'after';
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      for (let at = data.indexOf(readyForQuery); at >= 0; at = data.indexOf(readyForQuery, at + 1)) roundTrips += 1;
      if (state === 'frozen') return;
      if (!silenced) client.write(data);
      else if (data.includes(readyForQuery)) end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  const drop = (): void => { for (const socket of sockets) socket.destroy(); };

  return {
    url: through.href,
    roundTrips: () => roundTrips,
    cutAfter: (statement, times = 1) => { cuts.push({ when: 'after', statement, times }); },
    cutBefore: (statement, times = 1) => { cuts.push({ when: 'before', statement, times }); },
    cutsLeft: () => cuts.reduce((sum, { times }) => sum + times, 0),
    down: () => {
      state = 'down';
      drop();
    },
    up: () => { state = 'up'; },
    freeze: () => { state = 'frozen'; },
    close: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
