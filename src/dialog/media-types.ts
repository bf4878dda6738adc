import type { Media } from './step-type.js';

/** What each kind of file may be, by its ending: the types that the messengers show. */
const types: Readonly<Record<Media['kind'], Readonly<Record<string, string>>>> = {
  image: { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' },
  video: { mp4: 'video/mp4', '3gp': 'video/3gpp' },
  document: {
    pdf: 'application/pdf', txt: 'text/plain', doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
};

/** The endings that a kind of file may have. */
export function endingsOf(kind: Media['kind']): string[] {
  return Object.keys(types[kind]);
}

/** The MIME type that a path's ending stands for; `undefined` where a file of this kind has no such ending. */
export function mediaType(kind: Media['kind'], path: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(types[kind], ending) ? types[kind][ending] : undefined;
}

/** What a file at an address is taken for where its ending says nothing. */
export const usualType: Readonly<Record<Media['kind'], string>> = { image: 'image/jpeg', video: 'video/mp4', document: 'application/pdf' };
