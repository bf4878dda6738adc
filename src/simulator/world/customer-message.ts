import * as z from 'zod';

const common = {
  /** The message that it answers. */
  context: z.string().max(512).optional(),
  forwarded: z.enum(['once', 'many-times']).optional(),
  /** Where the customer came from, as the Cloud API says it. */
  referral: z.record(z.string(), z.unknown()).optional(),
  /** An id of the caller's choice. */
  messageId: z.string().min(1).max(512).optional(),
};

const media = {
  ...common,
  /** The bytes, Base64. Left out: a small sample. */
  base64: z.base64().optional(),
  mimeType: z.string().max(200).optional(),
  name: z.string().max(240).optional(),
  caption: z.string().max(1024).optional(),
};

/** What a customer can send. A button or row without a context answers the last message that has one. */
export const customerMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().max(65_536), ...common }),
  z.strictObject({ type: z.literal('button'), id: z.string().max(256), title: z.string().max(256).default(''), ...common }),
  z.strictObject({ type: z.literal('row'), id: z.string().max(200), title: z.string().max(256).default(''), description: z.string().max(256).optional(), ...common }),
  z.strictObject({ type: z.literal('quick-reply'), payload: z.string(), text: z.string(), ...common }),
  z.strictObject({ type: z.literal('flow'), response: z.record(z.string(), z.unknown()), ...common }),
  z.strictObject({ type: z.literal('image'), ...media }),
  z.strictObject({ type: z.literal('audio'), ...media }),
  z.strictObject({ type: z.literal('voice'), ...media }),
  z.strictObject({ type: z.literal('video'), ...media }),
  z.strictObject({ type: z.literal('document'), ...media }),
  z.strictObject({ type: z.literal('sticker'), animated: z.boolean().optional(), ...media }),
  z.strictObject({ type: z.literal('location'), latitude: z.number(), longitude: z.number(), name: z.string().optional(), address: z.string().optional(), ...common }),
  z.strictObject({ type: z.literal('contacts'), contacts: z.array(z.record(z.string(), z.unknown())), ...common }),
  z.strictObject({ type: z.literal('reaction'), emoji: z.string().optional(), ...common }),
  z.strictObject({ type: z.literal('edit'), original: z.string(), text: z.string(), ...common }),
  z.strictObject({ type: z.literal('revoke'), original: z.string(), ...common }),
  z.strictObject({ type: z.literal('order'), order: z.record(z.string(), z.unknown()), ...common }),
  z.strictObject({ type: z.literal('unsupported'), name: z.string().optional(), ...common }),
]);

export type CustomerMessage = z.infer<typeof customerMessageSchema>;
