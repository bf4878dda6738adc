import type { JSX } from 'preact';
import type { CaseView } from '../../server/api/types.js';
import type { CaseAction } from '../api.js';
import { words } from '../i18n.js';
import { renderChannel, renderDuration, renderLanguage, renderMoment, renderPhone, renderReason } from '../phrases.js';
import { Icon } from './icon.js';
import { Promised, Unanswered } from './queue-item.js';

export interface CaseHeaderProps {
  view: CaseView;
  mine: boolean;
  now: number;
  busy: CaseAction | undefined;
  onBack(): void;
  onTake(): void;
  onTakeOver(): void;
  onHandBack(): void;
  onClose(): void;
}

/** Who this is, why they are here, how long they have waited, and what the agent can do about it. */
export function CaseHeader({ view, mine, now, busy, onBack, onTake, onTakeOver, onHandBack, onClose }: CaseHeaderProps): JSX.Element {
  return (
    <header class="case-header">
      <button class="button back" type="button" aria-label={words.backToQueue} title={words.backToQueue} onClick={onBack}><Icon name="back" /></button>
      <div class="case-who">
        <h2><bdi>{renderPhone(view.customer)}</bdi></h2>
        <p class="case-line">
          {view.phone && view.phone !== view.customer && <span class="number">{renderPhone(view.phone)}</span>}
          <span>{renderChannel(view.channel)}</span>
          <span>{renderLanguage(view.language)}</span>
        </p>
        <p class="case-line">
          {view.priority === 'high' && <span class="tag urgent"><Icon name="alert" />{words.high}</span>}
          <span class="case-why">{renderReason(view)}</span>
          <CaseState view={view} mine={mine} now={now} />
        </p>
      </div>
      <div class="case-actions">
        {view.status === 'waiting' && <button class="button primary" type="button" disabled={busy !== undefined} aria-keyshortcuts="T" onClick={onTake}>{words.take}</button>}
        {view.status === 'taken' && !mine && <button class="button" type="button" disabled={busy !== undefined} aria-keyshortcuts="T" onClick={onTakeOver}><bdi>{words.takeOver(view.agent?.name ?? '')}</bdi></button>}
        {mine && <button class="button" type="button" disabled={busy !== undefined} aria-keyshortcuts="B" onClick={onHandBack}>{words.handBack}</button>}
        {mine && <button class="button" type="button" disabled={busy !== undefined} aria-keyshortcuts="X" onClick={onClose}>{words.close}</button>}
      </div>
    </header>
  );
}

function CaseState({ view, mine, now }: { view: CaseView; mine: boolean; now: number }): JSX.Element {
  const time = renderDuration(now - Date.parse(view.openedAt));
  if (view.status === 'closed') return <span class="state">{words.caseClosed}</span>;
  const since = renderMoment(view.openedAt);
  if (view.status === 'taken') return <><span class="state" title={since}><bdi>{mine ? words.withYou : words.withAgent(view.agent?.name ?? '')}</bdi> · {words.takenFor(time)}</span><Unanswered one={view} now={now} /></>;
  return <><span class="state waiting" title={since}>{words.waitsFor(time)}</span><Promised one={view} now={now} /></>;
}
