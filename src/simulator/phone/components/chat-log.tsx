import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drawn, Outgoing } from '../chat.js';
import type { Sending } from '../client.js';
import { renderDay } from '../clock.js';
import { words } from '../i18n.js';
import { Icon } from './icon.js';
import { Message } from './message.js';

export interface ChatLogProps {
  messages: Drawn[];
  business: string;
  typing: boolean;
  loaded: boolean;
  windowEndsAt: string | undefined;
  /** Whether a question's choices still wait for a tap. */
  isOpen(id: string): boolean;
  onSend(sending: Sending): void;
  onAgain(item: Outgoing): void;
}

const nearEnd = 90;

/** The chat, hung up at its end (see the CSS): it follows the newest message unless one reads further up. */
export function ChatLog({ messages, business, typing, loaded, windowEndsAt, isOpen, onSend, onAgain }: ChatLogProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const seen = useRef(0);
  const [missed, setMissed] = useState(0);
  const count = messages.length;

  const toEnd = (): void => {
    log.current?.scrollTo({ top: 0 });
    seen.current = count;
    setMissed(0);
  };
  useLayoutEffect(() => {
    if (follows.current || messages.at(-1)?.outgoing) toEnd();
    else setMissed(Math.max(0, count - seen.current));
  }, [count, typing]);
  const onScroll = (): void => {
    follows.current = Math.abs(log.current!.scrollTop) < nearEnd;
    if (!follows.current) return;
    seen.current = count;
    setMissed(0);
  };

  return (
    <div class="chat-frame">
      <div class="chat" ref={log} role="log" aria-label={words.chat} tabIndex={0} onScroll={onScroll}>
        <div class="chat-sheet">
          {count === 0 && <p class="system">{loaded ? words.empty : words.loading}</p>}
          {messages.map((message, at) => (
            <Fragment key={message.id}>
              {renderDay(message.at) !== renderDay(messages[at - 1]?.at) && <p class="system day">{renderDay(message.at)}</p>}
              <Message message={message} business={business} follows={messages[at - 1]?.from === message.from} open={isOpen(message.id)} onSend={onSend} onAgain={onAgain} />
            </Fragment>
          ))}
          {windowEndsAt && Date.parse(windowEndsAt) < Date.now() && <p class="system">{words.windowEnded}</p>}
          {typing && <p class="bubble from-business typing" aria-label={`${business} ${words.typing}`}><i /><i /><i /></p>}
        </div>
      </div>
      {missed > 0 && <button class="to-end" type="button" onClick={toEnd}><Icon name="down" />{words.newBelow(missed)}</button>}
    </div>
  );
}
