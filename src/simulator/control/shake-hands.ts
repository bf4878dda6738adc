import { randomInt } from 'node:crypto';
import { request } from 'undici';
import { Refusal } from '../http/refusal.js';
import type { World } from '../world/world.js';

/** Asks the webhook to prove itself, as Meta does when an address is registered. */
export async function shakeHands(world: World): Promise<{ verified: boolean; status: number; body: string }> {
  const { webhookUrl } = world.settings;
  if (webhookUrl === null) throw new Refusal(409, 'no-webhook', 'There is no webhook address yet.');
  const challenge = String(randomInt(1_000_000_000, 2_000_000_000));
  const url = new URL(webhookUrl);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.verify_token', world.business.verifyToken);
  url.searchParams.set('hub.challenge', challenge);
  try {
    const answer = await request(url, { signal: AbortSignal.timeout(world.settings.webhooks.timeoutMs) });
    const body = (await answer.body.text()).slice(0, 1_000);
    return { verified: answer.statusCode === 200 && body === challenge, status: answer.statusCode, body };
  } catch {
    throw new Refusal(502, 'unreachable', 'The webhook did not answer.');
  }
}
