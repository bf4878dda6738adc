import type { JSX } from 'preact';
import type { PhoneMessage } from '../api.js';
import type { Drawn, Outgoing } from '../chat.js';
import type { Sending } from '../client.js';
import { renderTime } from '../clock.js';
import { words } from '../i18n.js';
import { Choices } from './choices.js';
import { Content } from './content.js';
import { FormattedText } from './formatted-text.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';
import { Why } from './why.js';

export interface MessageProps {
  message: Drawn;
  business: string;
  /** The one before came from the same side. */
  follows: boolean;
  open: boolean;
  onSend(sending: Sending): void;
  onAgain(item: Outgoing): void;
}

/** One bubble, with what hangs on it: a quote, choices, reactions, ticks. */
export function Message({ message, business, follows, open, onSend, onAgain }: MessageProps): JSX.Element {
  const { outgoing } = message;
  const isMine = message.from === 'customer';
  return (
    <article class={`message from-${message.from} ${follows ? 'follows' : ''}`}>
      <div class={`bubble from-${message.from} kind-${message.kind}`}>
        <span class="unseen">{isMine ? words.you : business}:</span>
        {message.quoted && <Quote quoted={message.quoted} business={business} />}
        {message.header && <strong class="bubble-header">{message.header}</strong>}
        <Content message={message} />
        {message.text && !outgoing?.sending.kind.startsWith('media') && <p class="text" dir="auto"><FormattedText text={message.text} links={!isMine} /></p>}
        {message.footer && <p class="bubble-footer">{message.footer}</p>}
        <span class="stamp">
          <time dateTime={message.at}>{renderTime(message.at)}</time>
          {isMine && <Ticks status={message.status} />}
        </span>
        {message.reactions.length > 0 && <span class="reactions">{message.reactions.join(' ')}</span>}
      </div>
      {!isMine && <Why message={message.id} />}
      <Choices message={message} open={open} onSend={onSend} />
      {outgoing?.failure !== undefined && (
        <button class="again" type="button" onClick={() => onAgain(outgoing)}>
          <Icon name="alert" />{words.notSent}{outgoing.failure && `: ${outgoing.failure}`}. <u>{words.again}</u>
        </button>
      )}
    </article>
  );
}

const tickIcons: Record<PhoneMessage['status'], IconName> = { pending: 'clock', sent: 'tick', delivered: 'ticks', read: 'ticks', failed: 'alert' };

function Ticks({ status }: { status: PhoneMessage['status'] }): JSX.Element {
  return <span class={`ticks ${status}`} role="img" aria-label={words.status[status]} title={words.status[status]}><Icon name={tickIcons[status]} /></span>;
}

function Quote({ quoted, business }: { quoted: PhoneMessage; business: string }): JSX.Element {
  const said = quoted.text ?? quoted.media?.caption ?? quoted.location?.name ?? (quoted.kind in words ? words[quoted.kind as 'photo'] : '');
  return (
    <blockquote class="quote">
      <strong>{quoted.from === 'customer' ? words.you : business}</strong>
      <span dir="auto">{said || (quoted.kind === 'image' ? words.photo : words.document)}</span>
    </blockquote>
  );
}
