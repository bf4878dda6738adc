import { type FormPart, parseMultipart } from '../http/parse-multipart.js';
import { readBody } from '../http/read-body.js';
import type { Call } from '../http/route.js';
import { bareType, kindOfType, mediaKinds } from '../world/media-kinds.js';
import { storeMedia } from '../world/stored-media.js';
import type { World } from '../world/world.js';
import { GraphError, noSuchObject } from './graph-error.js';

const bodyLimit = mediaKinds.document.ceiling + 100_000;

/** `POST /{phone-number-id}/media`, multipart: `messaging_product`, `type`, `file`. */
export async function uploadMedia(world: World, call: Call): Promise<object> {
  const id = call.params.id!;
  if (id !== world.business.phoneNumberId) throw noSuchObject('post', id);
  const parts = parseMultipart(call.request.headers['content-type'] ?? '', await readBody(call.request, bodyLimit)) ?? [];
  const field = (name: string): FormPart | undefined => parts.find((part) => part.name === name);
  if (field('messaging_product')?.bytes.toString() !== 'whatsapp') throw required('messaging_product');
  const file = field('file');
  if (!file) throw required('file');
  const type = file.type ?? field('type')?.bytes.toString() ?? 'application/octet-stream';
  requireType(type, file.bytes.length);
  return { id: storeMedia(world.media, file.bytes, type, file.filename).id };
}

const required = (name: string): GraphError => {
  const details = `The parameter ${name} is required.`;
  return new GraphError(100, { message: `(#100) ${details}`, details });
};

function requireType(type: string, size: number): void {
  const kind = kindOfType(type);
  if (!kind) {
    const allowed = Object.values(mediaKinds).flatMap((each) => [...each.types]).join(', ');
    const details = `Param file must be a file with one of the following types: ${allowed}. Received file of type '${bareType(type).slice(0, 100)}'.`;
    throw new GraphError(100, { message: `(#100) ${details}`, details });
  }
  const { ceiling } = mediaKinds[kind];
  if (size > ceiling) throw new GraphError(131053, { details: `The ${kind} has ${size} bytes; the limit is ${ceiling}.` });
  if (size === 0) throw new GraphError(131053, { details: 'The file is empty.' });
}
