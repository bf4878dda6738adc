import type { JSX } from 'preact';
import type { Bubble } from '../../server/api/types.js';
import { words } from '../i18n.js';
import { Icon } from './icon.js';
import { Picture } from './picture.js';

export type AttachmentView = NonNullable<Bubble['attachments']>[number];

/** A photo, voice note, file or place that came along. What could not be fetched says why. */
export function Attachment({ attachment }: { attachment: AttachmentView }): JSX.Element {
  const { kind, url, name, refused } = attachment;
  if (refused) return <p class="attachment lost"><Icon name="alert" />{refused}</p>;
  if (attachment.latitude !== undefined && attachment.longitude !== undefined) return <Place attachment={attachment} />;
  if (attachment.contacts) return <Contacts contacts={attachment.contacts} />;
  if (kind === 'unsupported') return <p class="attachment lost"><Icon name="alert" />{words.unreadable(name ?? kind)}</p>;
  if (!url) return <p class="attachment lost"><Icon name="alert" />{words.attachmentLost}</p>;
  if (kind === 'image' || kind === 'sticker') return <Picture url={url} name={name ?? words.photo} />;
  if (kind === 'audio' || kind === 'voice') return <audio class="attachment" controls preload="metadata" src={url} aria-label={words.voice} />;
  if (kind === 'video') return <video class="attachment" controls preload="metadata" src={url} />;
  return <a class="attachment file" href={url} download={name ?? ''}><Icon name="file" />{words.download(name ?? words.file)}</a>;
}

function Contacts({ contacts }: { contacts: NonNullable<AttachmentView['contacts']> }): JSX.Element {
  return (
    <ul class="attachment contacts" aria-label={words.contacts}>
      {contacts.map(({ name, phones }, at) => <li key={at}><Icon name="person" /><span><bdi>{name || words.contacts}</bdi>{phones.map((phone) => <><br /><bdi>{phone}</bdi></>)}</span></li>)}
    </ul>
  );
}

function Place({ attachment }: { attachment: AttachmentView }): JSX.Element {
  const latitude = Number(attachment.latitude).toFixed(5);
  const longitude = Number(attachment.longitude).toFixed(5);
  return (
    <p class="attachment place">
      <Icon name="place" />
      <span>
        <strong>{attachment.name ?? words.place}</strong><br />
        {latitude}, {longitude}<br />
        <a href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`} target="_blank" rel="noopener noreferrer">{words.onMap}</a>
      </span>
    </p>
  );
}
