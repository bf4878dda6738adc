/** Kinds of media: their ceilings in bytes and their types. Source: Meta's Cloud API media reference. */
export const mediaKinds = {
  audio: { ceiling: 16_000_000, types: ['audio/aac', 'audio/amr', 'audio/mp4', 'audio/mpeg', 'audio/ogg'] },
  document: {
    ceiling: 100_000_000,
    types: [
      'text/plain', 'application/pdf', 'application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
  },
  image: { ceiling: 5_000_000, types: ['image/jpeg', 'image/png'] },
  sticker: { ceiling: 500_000, types: ['image/webp'] },
  video: { ceiling: 16_000_000, types: ['video/mp4', 'video/3gpp'] },
} as const;

export type MediaKind = keyof typeof mediaKinds;

export const isMediaKind = (kind: string): kind is MediaKind => Object.hasOwn(mediaKinds, kind);

/** `audio/ogg; codecs=opus` → `audio/ogg`. */
export const bareType = (mimeType: string): string => mimeType.split(';')[0]!.trim().toLowerCase();

export function kindOfType(mimeType: string): MediaKind | undefined {
  const bare = bareType(mimeType);
  return (Object.keys(mediaKinds) as MediaKind[]).find((kind) => (mediaKinds[kind].types as readonly string[]).includes(bare));
}
