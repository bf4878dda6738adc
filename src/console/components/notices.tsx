import type { JSX } from 'preact';
import type { CaseSummary } from '../../server/api/types.js';
import type { Bell } from '../hooks/use-bell.js';
import { words } from '../i18n.js';
import type { Connection } from '../live.js';
import { renderReason } from '../phrases.js';
import { Icon } from './icon.js';

export interface NoticesProps {
  connection: Connection;
  bell: Bell;
  problem: string;
  onDismiss(): void;
  onLook(one: CaseSummary): void;
}

/** What must not be overlooked: a case that rings, a refusal, a broken line. Read out as it comes. */
export function Notices({ connection, bell, problem, onDismiss, onLook }: NoticesProps): JSX.Element {
  const { rung } = bell;
  return (
    <div class="notices">
      <div role="alert">
        {rung && (
          <p class="notice ringing">
            <Icon name="bell" />
            <span><strong>{words.ringing}:</strong> <bdi>{rung.customer}</bdi>, {renderReason(rung)}</span>
            <button class="button small" type="button" onClick={() => onLook(rung)}>{words.look}</button>
            <DismissButton onClick={bell.hush} />
          </p>
        )}
      </div>
      <div role="alert">
        {problem && (
          <p class="notice refused"><Icon name="alert" /><span>{problem}</span><DismissButton onClick={onDismiss} /></p>
        )}
      </div>
      <div role="status">
        {connection === 'lost' && <p class="notice broken"><span class="spinner" />{words.lost}</p>}
      </div>
    </div>
  );
}

function DismissButton({ onClick }: { onClick(): void }): JSX.Element {
  return <button class="plain" type="button" aria-label={words.dismiss} title={words.dismiss} onClick={onClick}><Icon name="close" /></button>;
}
