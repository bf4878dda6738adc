import type { CaseEvent, DiagnosticsEvent } from '../server/api/types.js';

export type Connection = 'connecting' | 'open' | 'lost';

export interface LiveHandlers {
  /** The stream's state changed; on `open` everything may have changed meanwhile, so reload. */
  connection(state: Connection): void;
  case(event: CaseEvent): void;
  /** @param isNews false for what the stream says on connecting. */
  diagnostics(event: DiagnosticsEvent, isNews: boolean): void;
}

const firstWait = 1_000;
const longestWait = 15_000;

/**
 * Listens to the event stream until the returned function is called. The browser reconnects by itself after a broken
 * line; after a refusal (a server restarting, a session ended) it gives up, and this tries again at growing intervals.
 */
export function openLive(url: string, handlers: LiveHandlers): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  const connect = (): void => {
    let told = false;
    source = new EventSource(url);
    source.onopen = () => {
      wait = firstWait;
      told = false;
      handlers.connection('open');
    };
    source.addEventListener('case', (event: MessageEvent<string>) => handlers.case(JSON.parse(event.data) as CaseEvent));
    source.addEventListener('diagnostics', (event: MessageEvent<string>) => {
      handlers.diagnostics(JSON.parse(event.data) as DiagnosticsEvent, told);
      told = true;
    });
    source.onerror = () => {
      handlers.connection('lost');
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    };
  };

  handlers.connection('connecting');
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
