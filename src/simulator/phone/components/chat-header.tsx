import type { JSX } from 'preact';
import type { PhoneState } from '../api.js';
import { words } from '../i18n.js';
import { Icon } from './icon.js';

/** Whom one writes to, and as whom. */
export function ChatHeader({ state, onStartOver }: { state: PhoneState | undefined; onStartOver(): void }): JSX.Element {
  const name = state?.business.name ?? words.business;
  return (
    <header class="chat-header">
      <span class="avatar" aria-hidden="true">{name.slice(0, 1)}</span>
      <div class="chat-who">
        <h1>{name}</h1>
        <p role="status">{state?.typing ? words.typing : (state?.business.number ?? words.loading)}</p>
      </div>
      <button class="round" type="button" title={tooltip(state)} aria-label={words.startOver} onClick={onStartOver}><Icon name="restart" /></button>
    </header>
  );
}

function tooltip(state: PhoneState | undefined): string {
  return state ? `${words.youAre(state.customer.name, `+${state.customer.id}`)}. ${words.startOver}` : words.startOver;
}
