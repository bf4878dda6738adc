import { createHmac } from 'node:crypto';

/** The value of `X-Hub-Signature-256` for these bytes. */
export const sign = (body: Buffer | string, appSecret: string): string => `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
