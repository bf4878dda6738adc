import type { JSX } from 'preact';
import type { Bubble as BubbleView } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { renderClock, renderEvent, renderFailure } from '../phrases.js';
import { Attachment } from './attachment.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';

export interface BubbleProps {
  bubble: BubbleView;
  language: string;
  /** The one before came from the same person. */
  follows: boolean;
}

const speakers: Record<'customer' | 'bot' | 'agent' | 'note', { icon: IconName; name: string }> = {
  customer: { icon: 'person', name: words.customer },
  bot: { icon: 'bot', name: words.bot },
  agent: { icon: 'agent', name: words.agent },
  note: { icon: 'note', name: words.internalNote },
};

/** One thing that was said, or that happened. Its text is only ever text. */
export function Bubble({ bubble, language, follows }: BubbleProps): JSX.Element {
  if (bubble.from === 'event') return <EventLine bubble={bubble} />;
  const { icon, name } = speakers[bubble.from];
  return (
    <article class={`bubble from-${bubble.from} ${follows ? 'follows' : ''} ${bubble.delivery === 'failed' ? 'failed' : ''}`}>
      <header class={follows ? 'unseen' : undefined}>
        <Icon name={icon} /><span>{bubble.from === 'bot' ? name : <>{name}{bubble.name && <> · <bdi>{bubble.name}</bdi></>}</>}</span>
      </header>
      {bubble.attachments?.map((attachment, at) => <Attachment key={at} attachment={attachment} />)}
      {bubble.text && <p class="said" dir="auto" lang={bubble.from === 'note' ? undefined : language}>{bubble.text}</p>}
      {bubble.choices && bubble.choices.length > 0 && (
        <ul class="choices" aria-label={words.offered}>{bubble.choices.map((choice, at) => <li key={at}>{choice}</li>)}</ul>
      )}
      <footer>
        <time dateTime={bubble.at}>{renderClock(bubble.at)}</time>
        {bubble.delivery && bubble.delivery !== 'failed' && <span>{words.delivery[bubble.delivery]}</span>}
      </footer>
      {bubble.delivery === 'failed' && <p class="failure"><Icon name="alert" />{words.notDelivered}{bubble.error && `: ${renderFailure(bubble.error)}`}</p>}
    </article>
  );
}

function EventLine({ bubble }: { bubble: BubbleView }): JSX.Element {
  return (
    <p class="event">
      <span>{bubble.event ? renderEvent(bubble.event) : bubble.text}</span>
      {bubble.name && <span> · <bdi>{bubble.name}</bdi></span>}
      {bubble.event && bubble.text && <span> · {bubble.event === 'taken-over' ? <bdi>{words.beforeWith(bubble.text)}</bdi> : bubble.text}</span>}
      <time dateTime={bubble.at}> · {renderClock(bubble.at)}</time>
    </p>
  );
}
