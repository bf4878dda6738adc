import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../server/api/types.js';
import type { Actions } from '../hooks/use-actions.js';
import { useMedia } from '../hooks/use-media.js';
import { words } from '../i18n.js';
import { knownOf } from '../known.js';
import { renderSlotName } from '../phrases.js';
import { CaseHeader } from './case-header.js';
import { CloseDialog } from './close-dialog.js';
import type { ComposerKind } from './composer.js';
import { Composer } from './composer.js';
import { Facts } from './facts.js';
import { Glance } from './glance.js';
import { TakeOverDialog } from './take-over-dialog.js';
import { Transcript } from './transcript.js';

/** What is asked before it is done. */
export type Question = 'close' | 'take-over';

export interface CasePaneProps {
  view: CaseView;
  agent: { id: string };
  now: number;
  actions: Actions;
  kind: ComposerKind;
  onKind(kind: ComposerKind): void;
  composer: RefObject<HTMLTextAreaElement>;
  /** What the agent is asked to confirm. */
  asking: Question | undefined;
  onAsking(question: Question | undefined): void;
  onBack(): void;
  onTake(): void;
  onTakeOver(): void;
  onHandBack(): void;
}

/** Written and on its way. */
interface Sending {
  kind: ComposerKind;
  text: string;
  /** How many bubbles there were when it was written. */
  after: number;
}

/** By when what the server has accepted stands in the transcript, in milliseconds. */
const seenBy = 3_000;

function isSeen({ kind, text, after }: Sending, { transcript }: CaseView): boolean {
  const from = kind === 'reply' ? 'agent' : 'note';
  return transcript.slice(after).some((bubble) => bubble.from === from && bubble.text === text);
}

/** One case: who and why on top, what was said, what is known, and the agent's words below. */
export function CasePane({ view, agent, now, actions, kind, onKind, composer, asking, onAsking, onBack, onTake, onTakeOver, onHandBack }: CasePaneProps): JSX.Element {
  const wide = useMedia('(min-width: 72rem)');
  const [sending, setSending] = useState<Sending[]>([]);
  const mine = view.status === 'taken' && view.agent?.id === agent.id;

  const write = async (what: ComposerKind, text: string): Promise<boolean> => {
    const item = { kind: what, text, after: view.transcript.length };
    const forget = (): void => setSending((list) => list.filter((one) => one !== item));
    setSending((list) => [...list, item]);
    const arrived = await actions.write(view, what, text);
    if (arrived) setTimeout(forget, seenBy);
    else forget();
    return arrived;
  };

  return (
    <>
      <CaseHeader view={view} mine={mine} now={now} busy={actions.busy} onBack={onBack} onTake={onTake} onTakeOver={() => onAsking('take-over')} onHandBack={onHandBack} onClose={() => onAsking('close')} />
      {!wide && <Glance view={view} />}
      <details class="facts" open={wide || undefined}>
        <summary>{words.facts}{knownOf(view).map((slot) => <span class="known" key={`${slot.dialog} ${slot.name}`}>{renderSlotName(slot)}: <b dir="auto">{slot.text}</b></span>)}</summary>
        {wide && <Glance view={view} />}
        <Facts view={view} />
      </details>
      <Transcript view={view} agent={agent} now={now} sending={sending.filter((item) => !isSeen(item, view))} />
      <Composer view={view} mine={mine} now={now} kind={kind} onKind={onKind} field={composer} onWrite={write} onTake={onTake} />
      <CloseDialog
        customer={view.customer}
        open={asking === 'close'}
        onCancel={() => onAsking(undefined)}
        onConfirm={() => {
          onAsking(undefined);
          void actions.act(view, 'close');
        }}
      />
      <TakeOverDialog
        holder={view.agent?.name ?? ''}
        open={asking === 'take-over' && view.status === 'taken' && !mine}
        onCancel={() => onAsking(undefined)}
        onConfirm={() => {
          onAsking(undefined);
          onTakeOver();
        }}
      />
    </>
  );
}
