import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../server/api/types.js';
import { draftOf, keepDraft } from '../drafts.js';
import { words } from '../i18n.js';
import { renderDuration } from '../phrases.js';
import { Icon } from './icon.js';

export type ComposerKind = 'reply' | 'note';

export interface ComposerProps {
  view: CaseView;
  mine: boolean;
  now: number;
  kind: ComposerKind;
  onKind(kind: ComposerKind): void;
  field: RefObject<HTMLTextAreaElement>;
  /** @returns whether it arrived; if not, the text comes back into the field. */
  onWrite(kind: ComposerKind, text: string): Promise<boolean>;
  onTake(): void;
}

/** Where the agent writes: to the customer, or on yellow paper to the team. */
export function Composer({ view, mine, now, kind, onKind, field, onWrite, onTake }: ComposerProps): JSX.Element | null {
  if (view.status === 'closed') return <p class="composer-closed">{words.caseClosed}</p>;
  const windowLeft = view.windowEndsAt ? Date.parse(view.windowEndsAt) - now : undefined;
  return (
    <section class={`composer ${kind}`} aria-label={kind === 'reply' ? words.reply : words.note}>
      <div class="composer-kinds" role="group">
        {(['reply', 'note'] as const).map((one) => (
          <button key={one} class="kind" type="button" aria-pressed={kind === one} aria-keyshortcuts={one === 'reply' ? 'R' : 'N'} onClick={() => { onKind(one); field.current?.focus(); }}>
            {one === 'note' && <Icon name="note" />}{words[one]}
          </button>
        ))}
        <WindowHint left={kind === 'reply' ? windowLeft : undefined} />
      </div>
      {kind === 'reply' && !mine
        ? <NotMine view={view} onTake={onTake} />
        : <Field key={`${view.id} ${kind}`} view={view} kind={kind} shut={kind === 'reply' && windowLeft !== undefined && windowLeft <= 0} field={field} onWrite={onWrite} />}
    </section>
  );
}

function NotMine({ view, onTake }: { view: CaseView; onTake(): void }): JSX.Element {
  return view.status === 'taken'
    ? <p class="composer-hint" id="composer" tabIndex={-1}><bdi>{words.caseWith(view.agent?.name ?? '')}</bdi></p>
    : <p class="composer-hint" id="composer" tabIndex={-1}>{words.takeToReply} <button class="button small" type="button" onClick={onTake}>{words.take}</button></p>;
}

const soon = 60 * 60 * 1_000;

function WindowHint({ left }: { left: number | undefined }): JSX.Element | null {
  if (left === undefined || left > soon) return null;
  return <span class="window-hint">{left <= 0 ? words.windowClosed : words.windowCloses(renderDuration(left))}</span>;
}

interface FieldProps extends Pick<ComposerProps, 'view' | 'kind' | 'field' | 'onWrite'> {
  /** The channel's window has ended. */
  shut: boolean;
}

function Field({ view, kind, shut, field, onWrite }: FieldProps): JSX.Element {
  const key = `${view.id} ${kind}`;
  const [text, setText] = useState(() => draftOf(key));
  const edit = (next: string): void => {
    keepDraft(key, next);
    setText(next);
  };
  const send = (): void => {
    const written = text.trim();
    if (!written || shut) return;
    edit('');
    void onWrite(kind, written).then((arrived) => {
      if (!arrived) edit([written, draftOf(key)].filter(Boolean).join('\n'));
    });
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form class="composer-form" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <textarea
        id="composer" ref={field} value={text} rows={2} maxLength={4096} dir="auto" disabled={shut}
        aria-label={kind === 'reply' ? words.replyTo(view.customer) : words.internalNote} aria-describedby="composer-keys"
        placeholder={kind === 'reply' ? words.replyPlaceholder : words.notePlaceholder}
        onInput={(event) => edit(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      <button class="button primary" type="submit" disabled={shut || text.trim() === ''}>{kind === 'reply' ? words.send : words.saveNote}</button>
      <small id="composer-keys">{words.composerHint}</small>
    </form>
  );
}
