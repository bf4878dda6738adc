import type { Attachment } from '../activity/activity.js';
import { mediaType, usualType } from '../dialog/media-types.js';
import type { Media } from '../dialog/step-type.js';

/**
 * A file as it goes out: at its address; as `file:files/map.png`, which the runtime takes from the project's folder; or as
 * `media:<sha256>` where the store has it already.
 */
export function attachmentOf({ kind, url, file = '', name }: Media): Attachment {
  const path = url === undefined ? file : new URL(url).pathname;
  const stored = file.startsWith('media:');
  const called = name ?? (stored ? undefined : decoded(path.split('/').at(-1) ?? ''));
  return {
    contentType: mediaType(kind, called ?? '') ?? (stored ? 'text/plain' : usualType[kind]),
    contentUrl: url ?? (stored ? file : `file:${file}`),
    ...(called && { name: called }),
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
