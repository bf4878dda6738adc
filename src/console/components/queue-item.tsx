import type { JSX } from 'preact';
import type { CaseSummary } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { inLanguage, renderChannel, renderClock, renderDuration, renderMoment, renderPhone, renderReason } from '../phrases.js';
import { isOverdue } from '../queue.js';
import { Icon } from './icon.js';

export interface QueueItemProps {
  one: CaseSummary;
  now: number;
  open: boolean;
  /** Whether Tab stops here. */
  tabStop: boolean;
  /** Whether it lies with the agent who looks. */
  mine: boolean;
  onOpen(): void;
}

/** One case in the line: who, why, how long, and whether a promise is at stake. */
export function QueueItem({ one, now, open, tabStop, mine, onOpen }: QueueItemProps): JSX.Element {
  const overdue = isOverdue(one, now);
  return (
    <button
      class={`queue-item ${one.status} ${overdue ? 'overdue' : ''}`}
      type="button"
      aria-current={open ? 'true' : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-case={one.id}
      onClick={onOpen}
    >
      <span class="row">
        <strong class="who"><bdi>{renderPhone(one.customer)}</bdi></strong>
        {one.unread > 0 && one.status === 'taken' && <span class="unread" title={words.unread(one.unread)}>{one.unread}<span class="unseen"> {words.unread(one.unread)}</span></span>}
        <Since one={one} now={now} />
      </span>
      <span class="row">
        {one.priority === 'high' && <span class="tag urgent"><Icon name="alert" />{words.high}</span>}
        <span class="why">{renderReason(one)}</span>
      </span>
      {one.preview && <span class="preview" dir="auto">{one.preview}</span>}
      <span class="row meta">
        <span>{renderChannel(one.channel)} · {inLanguage(one.queue)}</span>
        {one.status === 'waiting' && <Promised one={one} now={now} />}
        {one.status === 'taken' && <Unanswered one={one} now={now} />}
        {one.status === 'taken' && one.agent && <span><bdi>{mine ? words.withYou : words.withAgent(one.agent.name)}</bdi></span>}
      </span>
    </button>
  );
}

function Since({ one, now }: { one: CaseSummary; now: number }): JSX.Element {
  if (one.status === 'closed') return <time class="since" dateTime={one.openedAt} title={renderMoment(one.openedAt)}>{renderClock(one.openedAt)}</time>;
  const time = renderDuration(now - Date.parse(one.openedAt));
  return (
    <time class="since" dateTime={one.openedAt} title={renderMoment(one.openedAt)}>
      <span class="unseen">{one.status === 'waiting' ? words.waitsFor(time) : words.takenFor(time)}</span>
      <span aria-hidden="true"><Icon name="clock" />{time}</span>
    </time>
  );
}

/** By when a person was promised, or for how long that promise is broken. */
export function Promised({ one, now }: { one: CaseSummary; now: number }): JSX.Element | null {
  if (!one.promisedAt) return null;
  const left = Date.parse(one.promisedAt) - now;
  const at = renderMoment(one.promisedAt);
  return left >= 0
    ? <span class="promise" title={at}>{words.promisedIn(renderDuration(left))}</span>
    : <span class="promise broken" title={at}>{words.overdueFor(renderDuration(-left))}</span>;
}

/** How long the customer has waited for the agent who has the case. */
export function Unanswered({ one, now }: { one: CaseSummary; now: number }): JSX.Element | null {
  if (!one.unanswered) return null;
  const time = renderDuration(now - Date.parse(one.unanswered.since));
  return <span class={isOverdue(one, now) ? 'promise broken' : 'promise'} title={renderMoment(one.unanswered.since)}>{words.unansweredFor(time)}</span>;
}
