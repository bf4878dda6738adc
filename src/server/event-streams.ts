import type { ServerResponse } from 'node:http';
import type { Clock } from '../runtime/clock.js';

/** A browser that listens: `text/event-stream`. */
export interface EventStream {
  send(event: string, data: unknown): void;
  end(): void;
}

/** May it go on listening? */
export interface Listener {
  /** Asked before each event. */
  glance(): boolean;
  /** Asked at each beat. */
  check(): Promise<boolean>;
}

export interface EventStreams {
  /** Starts a stream; it beats every 15 s and ends as soon as its listener may not listen any more. */
  open(response: ServerResponse, listener: Listener): EventStream;
  /** To everyone who listens. */
  send(event: string, data: unknown): void;
  /** Ends every stream, and refuses new ones from now on: restify's `close()` would wait for them for ever. */
  close(): void;
  readonly size: number;
}

const beatMs = 15_000;
/** A listener that does not read is let go: it reloads when it comes back. */
const mostUnread = 1024 * 1024;

export function createEventStreams(clock: Clock): EventStreams {
  const streams = new Set<EventStream>();
  let closed = false;

  return {
    open: (response, listener) => {
      const stream = createStream(response, listener, { clock, streams });
      if (closed) stream.end();
      return stream;
    },
    send: (event, data) => [...streams].forEach((stream) => stream.send(event, data)),
    close: () => {
      closed = true;
      [...streams].forEach((stream) => stream.end());
    },
    get size() {
      return streams.size;
    },
  };
}

function createStream(response: ServerResponse, listener: Listener, { clock, streams }: { clock: Clock; streams: Set<EventStream> }): EventStream {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  let callOff = (): void => undefined;
  const write = (text: string): void => {
    if (!streams.has(stream) || response.destroyed) return;
    if (response.writableLength > mostUnread) response.destroy();
    else if (listener.glance()) response.write(text);
    else stream.end();
  };
  const beat = (): void => {
    callOff = clock.after(beatMs, beat);
    listener.check().then((may) => (may ? write(': beat\n\n') : stream.end()), stream.end);
  };
  const stream: EventStream = {
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      callOff();
      streams.delete(stream);
      response.end();
    },
  };
  streams.add(stream);
  response.once('close', stream.end);
  response.write('retry: 2000\n\n');
  callOff = clock.after(beatMs, beat);
  return stream;
}
