import type { JSX } from 'preact';
import { words } from '../i18n.js';

/** The case side before a case is chosen. */
export function NothingOpen({ loading, missing, onBack }: { loading: boolean; missing: boolean; onBack(): void }): JSX.Element {
  if (loading) return <p class="empty" role="status">{words.loading}</p>;
  return (
    <div class="empty">
      <img src="icon.svg" alt="" width="56" height="56" />
      <h2>{missing ? words.noSuchCase : words.nothingOpen}</h2>
      {missing
        ? <button class="button" type="button" onClick={onBack}>{words.backToQueue}</button>
        : <p class="soft">{words.nothingOpenHint}</p>}
    </div>
  );
}
