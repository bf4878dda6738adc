/** One field of a form: a file where it has a name or a type of its own. */
export interface FormPart {
  name: string;
  filename?: string;
  type?: string;
  bytes: Buffer;
}

const doubleBreak = Buffer.from('\r\n\r\n');

/** The parts of a `multipart/form-data` body; `undefined` where the body isn't one. */
export function parseMultipart(contentType: string, body: Buffer): FormPart[] | undefined {
  const boundary = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) return undefined;
  const delimiter = Buffer.from(`--${name}`);
  const parts: FormPart[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1 && parts.length < 100) {
    const from = start + delimiter.length;
    if (body.subarray(from, from + 2).toString('latin1') === '--') return parts;
    const end = body.indexOf(`\r\n--${name}`, from);
    if (end === -1) return undefined;
    const part = parsePart(body.subarray(from + 2, end));
    if (!part) return undefined;
    parts.push(part);
    start = end + 2;
  }
  return undefined;
}

function parsePart(bytes: Buffer): FormPart | undefined {
  const split = bytes.indexOf(doubleBreak);
  if (split === -1) return undefined;
  const headers = bytes.subarray(0, split).toString('utf8').split('\r\n');
  const header = (wanted: string): string | undefined => headers.find((line) => line.toLowerCase().startsWith(`${wanted}:`))?.slice(wanted.length + 1).trim();
  const disposition = header('content-disposition') ?? '';
  const name = /\bname="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  const filename = /\bfilename="([^"]*)"/.exec(disposition)?.[1];
  const type = header('content-type');
  return { name, ...(filename !== undefined && { filename }), ...(type !== undefined && { type }), bytes: bytes.subarray(split + 4) };
}
