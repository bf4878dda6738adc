import type { JSX } from 'preact';
import type { CaseView } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { Picture } from './picture.js';

/** What is never folded away: what the bot notes, and the photos that the customer sent, the newest first. */
export function Glance({ view }: { view: CaseView }): JSX.Element | null {
  const photos = photosOf(view);
  if (!view.note && photos.length === 0) return null;
  return (
    <div class="glance">
      {view.note && <section class="noted"><h3>{words.whatTheBotNotes}</h3><p class="hint" dir="auto">{view.note}</p></section>}
      {photos.length > 0 && <section><h3>{words.photos}</h3><p class="thumbnails">{photos.map((url) => <Picture key={url} url={url} name={words.photo} small />)}</p></section>}
    </div>
  );
}

function photosOf({ transcript }: CaseView): string[] {
  const shown = transcript.filter(({ from }) => from === 'customer').flatMap(({ attachments = [] }) => attachments);
  return [...new Set(shown.flatMap(({ kind, url }) => (kind === 'image' && url ? [url] : [])))].reverse();
}
