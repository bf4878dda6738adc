import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bubble as BubbleView, CaseView } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { renderDay } from '../phrases.js';
import { Bubble } from './bubble.js';
import type { ComposerKind } from './composer.js';

export interface TranscriptProps {
  view: CaseView;
  agent: { id: string };
  now: number;
  /** Written and not yet answered by the server. */
  sending: { kind: ComposerKind; text: string }[];
}

const nearEnd = 80;

/** What was said, in order, hung up at its end (see the CSS). Follows the newest unless one reads further up; then a button says that there is more. */
export function Transcript({ view, now, sending }: TranscriptProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [below, setBelow] = useState(false);
  const count = view.transcript.length + sending.length;

  const toEnd = (): void => {
    log.current?.scrollTo({ top: 0 });
    setBelow(false);
  };
  useLayoutEffect(() => {
    if (follows.current) toEnd();
    else setBelow(true);
  }, [count]);
  const onScroll = (): void => {
    follows.current = Math.abs(log.current!.scrollTop) < nearEnd;
    if (follows.current) setBelow(false);
  };

  const bubbles = [...view.transcript, ...sending.map((item, at) => pending(item, at, now))];
  return (
    <div class="transcript-frame">
      <div class="transcript" ref={log} role="log" aria-label={words.transcript} tabIndex={0} onScroll={onScroll}>
        <div class="transcript-sheet">
          {bubbles.length === 0 && <p class="empty">{words.transcriptEmpty}</p>}
          {bubbles.map((bubble, at) => {
            const day = renderDay(bubble.at, now);
            const before = bubbles[at - 1];
            return (
              <Fragment key={bubble.id}>
                {day !== (before && renderDay(before.at, now)) && <p class="day"><span>{day}</span></p>}
                <Bubble bubble={bubble} language={view.language} follows={before?.from === bubble.from && before.name === bubble.name} />
              </Fragment>
            );
          })}
        </div>
      </div>
      {below && <button class="button small to-end" type="button" onClick={toEnd}>{words.newBelow}</button>}
    </div>
  );
}

function pending(item: { kind: ComposerKind; text: string }, at: number, now: number): BubbleView {
  const from = item.kind === 'reply' ? 'agent' : 'note';
  return { id: `pending-${at}`, at: new Date(now).toISOString(), from, name: words.you, text: item.text, delivery: 'waiting' };
}
