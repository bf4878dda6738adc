import * as z from 'zod';
import { parseWith } from '../http/parse-with.js';
import { readBody, readJson } from '../http/read-body.js';
import { Refusal } from '../http/refusal.js';
import type { Call } from '../http/route.js';
import type { PhoneSend } from '../phone/api.js';
import { customerMessageSchema, type CustomerMessage } from '../world/customer-message.js';
import { customerSays } from '../world/customer-says.js';
import { isMediaKind, mediaKinds } from '../world/media-kinds.js';
import type { World } from '../world/world.js';
import { customerOf } from './customer-of.js';

const customer = z.string().max(20);
const context = z.string().max(512);

const sendSchema: z.ZodType<PhoneSend> = z.discriminatedUnion('kind', [
  z.object({ customer, kind: z.literal('text'), text: z.string().trim().min(1).max(65_536) }),
  z.object({ customer, kind: z.literal('button'), id: z.string().max(256), title: z.string().max(256), context }),
  z.object({ customer, kind: z.literal('row'), id: z.string().max(200), title: z.string().max(256), description: z.string().max(256).optional(), context }),
  z.object({ customer, kind: z.literal('location'), latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), name: z.string().max(1_000).optional(), address: z.string().max(1_000).optional() }),
]) as z.ZodType<PhoneSend>;

/** `POST messages` */
export async function sendFromPhone(world: World, call: Call): Promise<object> {
  const { customer: waId, kind, ...rest } = parseWith(sendSchema, await readJson(call.request));
  const from = customerOf(world, waId);
  const says = { type: kind, ...rest } as CustomerMessage;
  return { id: customerSays(world, from, asTemplateReply(world, says), call.base).id };
}

/** A button under a template comes back as `button`, one under an interactive message as `button_reply`. */
function asTemplateReply(world: World, says: CustomerMessage): CustomerMessage {
  if (says.type !== 'button' || world.messages.get(says.context ?? '')?.type !== 'template') return says;
  return { type: 'quick-reply', payload: says.id, text: says.title, ...(says.context !== undefined && { context: says.context }) };
}

const phoneKinds = ['image', 'audio', 'voice', 'video', 'document', 'sticker'];

/** `POST media?customer=&kind=&name=`: the bytes as body, with their type. */
export async function sendMediaFromPhone(world: World, call: Call): Promise<object> {
  const kind = call.query.get('kind') ?? '';
  if (!phoneKinds.includes(kind)) throw new Refusal(400, 'invalid', `kind must be one of ${phoneKinds.join(', ')}.`);
  const from = customerOf(world, call.query.get('customer'));
  const stored = kind === 'voice' ? 'audio' : kind;
  const bytes = await readBody(call.request, isMediaKind(stored) ? mediaKinds[stored].ceiling : 0);
  if (bytes.length === 0) throw new Refusal(400, 'invalid', 'The body has no bytes.');
  const says = parseWith(customerMessageSchema, {
    type: kind,
    base64: bytes.toString('base64'),
    mimeType: call.request.headers['content-type'] ?? 'application/octet-stream',
    ...(call.query.get('name') && { name: call.query.get('name') }),
  });
  return { id: customerSays(world, from, says, call.base).id };
}
