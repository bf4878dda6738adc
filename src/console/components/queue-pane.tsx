import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CaseSummary } from '../../server/api/types.js';
import { words } from '../i18n.js';
import type { Queue } from '../queue.js';
import { walkQueue } from '../queue.js';
import { QueueItem } from './queue-item.js';

export interface QueuePaneProps {
  queue: Queue;
  loaded: boolean;
  open: string | undefined;
  now: number;
  onOpen(one: CaseSummary): void;
}

/** The waiting line. One stop for Tab; the arrow keys walk inside. */
export function QueuePane({ queue, loaded, open, now, onOpen }: QueuePaneProps): JSX.Element {
  const pane = useRef<HTMLElement>(null);
  const order = walkQueue(queue);
  const stop = order.find((one) => one.id === open) ?? order[0];
  const parts: [string, CaseSummary[]][] = [
    [words.mine, queue.mine], [words.waiting, queue.waiting], [words.withOthers, queue.others], [words.closed, queue.closed],
  ];

  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(pane.current?.querySelectorAll<HTMLElement>('.queue-item') ?? [])];
    const target = neighbour(buttons, event.key);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <section class="queue" id="queue" ref={pane} tabIndex={-1} aria-label={words.queue} onKeyDown={walk}>
      {loaded && queue.mine.length + queue.waiting.length + queue.others.length === 0 && <NobodyWaits />}
      {!loaded && <p class="empty" role="status">{words.loading}</p>}
      {parts.filter(([, list]) => list.length > 0).map(([title, list]) => (
        <section key={title} aria-label={title}>
          <h2>{title} <span class="count">{list.length}</span></h2>
          <ul>
            {list.map((one) => (
              <li key={one.id}><QueueItem one={one} now={now} open={one.id === open} tabStop={one.id === stop?.id} mine={queue.mine.includes(one)} onOpen={() => onOpen(one)} /></li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function neighbour(buttons: HTMLElement[], key: string): HTMLElement | undefined {
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  if (key === 'ArrowDown') return buttons[at + 1];
  if (key === 'ArrowUp') return buttons[Math.max(0, at - 1)];
  return undefined;
}

function NobodyWaits(): JSX.Element {
  return (
    <div class="empty">
      <h2>{words.queueEmpty}</h2>
      <p class="soft">{words.queueEmptyHint}</p>
    </div>
  );
}
