import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseSummary } from '../../server/api/types.js';
import { useActions } from '../hooks/use-actions.js';
import { useAddress } from '../hooks/use-address.js';
import { useBell } from '../hooks/use-bell.js';
import { useCase } from '../hooks/use-case.js';
import { useCases } from '../hooks/use-cases.js';
import { useNow } from '../hooks/use-now.js';
import { useShortcuts } from '../hooks/use-shortcuts.js';
import { words } from '../i18n.js';
import { arrangeQueue, walkQueue } from '../queue.js';
import { tellFrame } from '../tell-frame.js';
import { CasePane, type Question } from './case-pane.js';
import type { ComposerKind } from './composer.js';
import { NothingOpen } from './empty.js';
import { Notices } from './notices.js';
import { QueuePane } from './queue-pane.js';
import { ShortcutHelp } from './shortcut-help.js';
import { TopBar } from './top-bar.js';

export interface DeskProps {
  agent: { id: string; name: string };
  onSignOut(): Promise<void>;
  onExpired(): void;
}

/** Queue on one side, the open case on the other; on a phone one at a time. */
export function Desk({ agent, onSignOut, onExpired }: DeskProps): JSX.Element {
  const now = useNow();
  const bell = useBell();
  const { cases, connection, changes, reload } = useCases({ onRing: bell.ring, onUnauthenticated: onExpired });
  const [id, open] = useAddress();
  const { view, missing } = useCase(id, id ? (changes[id] ?? 0) : 0);
  const actions = useActions({ reload, onUnauthenticated: onExpired });
  const [kind, setKind] = useState<ComposerKind>('reply');
  const [asking, setAsking] = useState<Question>();
  const [help, setHelp] = useState(false);
  const composer = useRef<HTMLTextAreaElement>(null);
  const wantsToWrite = useRef(false);

  const queue = arrangeQueue(cases ?? [], agent.id, now);
  const order = walkQueue(queue);
  const mine = view?.status === 'taken' && view.agent?.id === agent.id;

  useEffect(() => {
    setKind('reply');
    setAsking(undefined);
    wantsToWrite.current = false;
  }, [id]);
  // Before the next key press arrives: what is typed right after N belongs into the note.
  useLayoutEffect(() => {
    if (!wantsToWrite.current || !composer.current) return;
    composer.current.focus();
    wantsToWrite.current = false;
  });
  useEffect(() => tellFrame({ tell: 'waiting', count: queue.waiting.length }), [queue.waiting.length]);
  useEffect(() => {
    const rung = bell.rung && cases?.find((one) => one.id === bell.rung?.id);
    if (bell.rung && (rung?.status !== 'waiting' || id === bell.rung.id)) bell.hush();
  }, [cases, id, bell]);

  const select = (next: CaseSummary | undefined): void => {
    if (next) open(next.id);
  };
  const step = (by: 1 | -1): void => {
    const at = order.findIndex((one) => one.id === id);
    select(at < 0 ? order[0] : order[Math.min(order.length - 1, Math.max(0, at + by))]);
  };
  const write = (what: ComposerKind): void => {
    wantsToWrite.current = what !== kind || !composer.current;
    setKind(what);
    if (!wantsToWrite.current) composer.current?.focus();
  };
  const take = (): void => {
    if (view?.status === 'waiting') void actions.act(view, 'take').then((done) => done && write('reply'));
    if (view?.status === 'taken' && !mine) setAsking('take-over');
  };
  const takeOver = (): void => {
    if (view) void actions.takeOver(view).then((done) => done && write('reply'));
  };
  const handBack = (): void => {
    if (mine) void actions.act(view, 'hand-back');
  };

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    t: take,
    r: () => mine && write('reply'),
    n: () => view && view.status !== 'closed' && write('note'),
    b: handBack,
    x: () => mine && setAsking('close'),
    '?': () => setHelp(true),
    Escape: () => { if (id) open(undefined); },
  });

  return (
    <div class="desk" data-open={id ? 'case' : 'queue'}>
      <nav class="skips">
        <a href="#queue" onClick={jumpTo('queue')}>{words.toQueue}</a>
        <a href="#case" onClick={jumpTo('case')}>{words.toCase}</a>
        <a href="#reply" onClick={jumpTo('composer')}>{words.toReply}</a>
      </nav>
      <TopBar agent={agent} waiting={queue.waiting.length} connection={connection} bell={bell} onHelp={() => setHelp(true)} onSignOut={() => void onSignOut()} />
      <Notices connection={connection} bell={bell} problem={actions.problem} onDismiss={actions.forget} onLook={select} />
      <QueuePane queue={queue} loaded={cases !== undefined} open={id} now={now} onOpen={select} />
      <main class="case" id="case" tabIndex={-1} aria-label={view?.customer ?? words.nothingOpen}>
        {view
          ? <CasePane key={view.id} view={view} agent={agent} now={now} actions={actions} kind={kind} onKind={setKind} composer={composer} asking={asking} onAsking={setAsking} onBack={() => open(undefined)} onTake={take} onTakeOver={takeOver} onHandBack={handBack} />
          : <NothingOpen loading={id !== undefined && !missing} missing={missing} onBack={() => open(undefined)} />}
      </main>
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** Moves the focus without touching the address, which names the open case. */
function jumpTo(target: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
}
