import type { JSX } from 'preact';
import type { PhoneMessage } from '../api.js';
import type { Drawn } from '../chat.js';
import { words } from '../i18n.js';
import { Icon } from './icon.js';

/** What a bubble shows beside text: a picture, a voice note, a file, a place. */
export function Content({ message }: { message: Drawn }): JSX.Element | null {
  if (message.outgoing?.sending.kind === 'media') return <p class="file"><Icon name="file" />{message.outgoing.sending.name}</p>;
  if (message.location) return <Place location={message.location} />;
  if (message.kind === 'contacts') return <p class="file"><Icon name="file" />{words.contacts}</p>;
  if (message.kind === 'reaction') return <p class="text">{message.emoji}</p>;
  if (!message.media) return null;
  return (
    <>
      <Media kind={message.kind} media={message.media} />
      {message.media.caption && <p class="text" dir="auto">{message.media.caption}</p>}
    </>
  );
}

function Media({ kind, media }: { kind: PhoneMessage['kind']; media: NonNullable<PhoneMessage['media']> }): JSX.Element {
  const isPicture = kind === 'image' || kind === 'sticker' || (media.mimeType.startsWith('image/') && kind !== 'document');
  if (isPicture) return <img class={`picture ${kind}`} src={media.url} alt={kind === 'sticker' ? words.sticker : words.photo} />;
  if (kind === 'audio' || kind === 'voice') return <audio controls preload="metadata" src={media.url} aria-label={words.voice} />;
  if (kind === 'video') return <video class="picture" controls preload="metadata" src={media.url} aria-label={words.video} />;
  return <a class="file" href={media.url} download={media.name ?? ''}><Icon name="file" />{media.name ?? words.document}</a>;
}

function Place({ location }: { location: NonNullable<PhoneMessage['location']> }): JSX.Element {
  return (
    <p class="place">
      <span class="place-map"><Icon name="place" /></span>
      <span>
        <strong>{location.name ?? words.place}</strong>
        {location.address && <span class="place-line">{location.address}</span>}
        <span class="place-line">{location.latitude.toFixed(4)}, {location.longitude.toFixed(4)}</span>
      </span>
    </p>
  );
}
