import * as z from 'zod';

const ms = z.number().int().min(0).max(2 ** 40);

export const settingsSchema = z.strictObject({
  webhookUrl: z.url({ protocol: /^https?$/ }).nullable(),
  rates: z.strictObject({ perSecond: z.number().positive().max(100_000).nullable(), pairIntervalMs: ms.nullable(), pairBurst: z.number().int().min(1).max(100_000) }).partial(),
  statuses: z.strictObject({ sentMs: ms, deliveredMs: ms, readMs: ms, hold: z.boolean() }).partial(),
  webhooks: z.strictObject({
    copies: z.number().int().min(1).max(100), shuffleMs: ms, delayMs: ms, batch: z.number().int().min(1).max(1_000), batchMs: ms,
    retryFirstMs: ms.min(1), retryFactor: z.number().min(1).max(100), retryMaxMs: ms.min(1), retryForMs: ms, timeoutMs: ms.min(1), concurrency: z.number().int().min(1).max(1_000),
  }).partial(),
  windowMs: ms,
  windowFails: z.enum(['answer', 'status']),
}).partial();

const waId = z.string().regex(/^[1-9]\d{6,14}$/, 'must be the digits of a phone number with its country code');

export const customerSchema = z.strictObject({
  waId,
  name: z.string().min(1).max(200).optional(),
  hidden: z.boolean().optional(),
  reachable: z.boolean().optional(),
  reads: z.enum(['open', 'always', 'never']).optional(),
  userId: z.string().min(1).max(256).optional(),
});

export const customerPatchSchema = customerSchema.omit({ waId: true });

export const newNumberSchema = z.strictObject({ waId });

export const advanceSchema = z.strictObject({ ms });

export const holdSchema = z.strictObject({ hold: z.boolean() });

export const statusSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['sent', 'delivered', 'read', 'played', 'failed']),
  code: z.number().int().optional(),
});

export const rawSchema = z.strictObject({
  /** The bytes to send, as text; or JSON to send ASCII-escaped. */
  body: z.string().optional(),
  payload: z.unknown().optional(),
  /** Another header value; `null`: none. Left out: the right one. */
  signature: z.string().nullable().optional(),
});

const target = { next: z.number().int().min(1).max(1_000_000).default(1), customer: waId.optional() };

export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('code'), code: z.number().int(), as: z.enum(['answer', 'status']).optional(), ...target }),
  z.strictObject({ kind: z.literal('http'), status: z.number().int().min(400).max(599), ...target }),
  z.strictObject({ kind: z.literal('reset'), ...target }),
  z.strictObject({ kind: z.literal('accept-and-close'), ...target }),
  z.strictObject({ kind: z.literal('slow'), ms: ms.max(600_000), ...target }),
]);
