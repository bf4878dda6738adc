/** A finding about the author's files, as the console's stream tells it. */
export interface Finding {
  severity: 'error' | 'warning';
  message: string;
  hint?: string;
  file: string;
  line: number;
  column: number;
}

export interface ConsoleNews {
  /** How many customers wait for a person. */
  waiting(count: number): void;
  /** @param isNews false for what stood there when the line was opened. */
  diagnostics(found: Finding[], isNews: boolean): void;
}

/** What the console in its frame has to tell: it holds the event stream, this page opens none of its own. */
export function listenToConsole(frame: HTMLIFrameElement, news: ConsoleNews): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow) return;
    const told = event.data as { tell?: string; count?: number; diagnostics?: Finding[]; isNews?: boolean };
    if (told.tell === 'waiting') news.waiting(told.count ?? 0);
    if (told.tell === 'diagnostics') news.diagnostics(told.diagnostics ?? [], told.isNews ?? false);
  });
}
