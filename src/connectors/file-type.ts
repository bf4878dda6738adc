/** Signature at an offset → what the bytes are. Families: an announced `image/…` must be an image. */
const signatures: readonly (readonly [offset: number, bytes: string | number[], type: string])[] = [
  [0, [0xff, 0xd8, 0xff], 'image/jpeg'],
  [0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [8, 'WAVE', 'audio/wav'],
  [4, 'ftypM4A', 'audio/mp4'],
  [4, 'ftyp3g', 'video/3gpp'],
  [4, 'ftyp', 'video/mp4'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [0, '#!AMR', 'audio/amr'],
  [0, [0x1a, 0x45, 0xdf, 0xa3], 'video/webm'],
  [0, '%PDF-', 'application/pdf'],
  [0, [0x50, 0x4b, 0x03, 0x04], 'application/zip'],
  [0, [0xd0, 0xcf, 0x11, 0xe0], 'application/x-ole'],
  [0, 'MZ', 'application/x-msdownload'],
  [0, [0x7f, 0x45, 0x4c, 0x46], 'application/x-elf'],
];

/** Documents that are one of the containers above. */
const containers = new Map<string, RegExp>([
  ['application/zip', /^application\/(zip|epub\+zip|vnd\.(openxmlformats|oasis)[\w.-]*)$/],
  ['application/x-ole', /^application\/(msword|vnd\.ms-(excel|powerpoint|outlook))$/],
  ['application/pdf', /^application\/pdf$/],
]);

const unknown = 'application/octet-stream';

/**
 * The type that a file's bytes vouch for, given the one announced: `undefined` when they contradict it,
 * `application/octet-stream` when nothing speaks for either.
 */
export function vouchedType(bytes: Buffer, announced: string): string | undefined {
  const type = announced.split(';')[0]!.trim().toLowerCase();
  const seen = sniff(bytes);
  const family = /^(image|audio|video)\//.exec(type)?.[1];
  if (family !== undefined) return seen !== undefined && isOfFamily(seen, family) ? asAnnounced(seen, type, family) : undefined;
  return type.startsWith('text/') ? vouchedText(bytes, type) : vouchedDocument(seen, type);
}

function vouchedText(bytes: Buffer, type: string): string | undefined {
  if (bytes.subarray(0, 64 * 1024).includes(0)) return undefined;
  return /^text\/(plain|csv)$/.test(type) ? type : unknown;
}

function vouchedDocument(seen: string | undefined, type: string): string | undefined {
  if (containers.get(seen ?? '')?.test(type)) return type;
  const isContainer = [...containers.values()].some((expected) => expected.test(type));
  if (isContainer && (seen === undefined || type === 'application/pdf')) return undefined;
  return unknown;
}

/** mp4 and 3gp hold sound or film, whatever their mark says. */
function isOfFamily(seen: string, family: string): boolean {
  return seen.startsWith(`${family}/`) || (family !== 'image' && /^(audio|video)\/(mp4|3gpp)$/.test(seen));
}

function asAnnounced(seen: string, announced: string, family: string): string {
  return seen.startsWith(`${family}/`) ? seen : announced;
}

function sniff(bytes: Buffer): string | undefined {
  const found = signatures.find(([offset, signature]) => {
    const expected = Buffer.from(signature as string);
    return bytes.subarray(offset, offset + expected.length).equals(expected);
  });
  return found?.[2] ?? mpegFrame(bytes);
}

/** MP3 and AAC have no signature but a frame's first bits. */
function mpegFrame(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first !== 0xff || second === undefined) return undefined;
  if ((second & 0xf6) === 0xf0) return 'audio/aac';
  return (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 ? 'audio/mpeg' : undefined;
}
