import { createHash } from 'node:crypto';
import { Problem } from './problem.js';
import type { SandboxAnswer } from './sandbox-route.js';

const remembered = 1_000;

export interface Replays {
  /**
   * The answer that this key got before, else a new one. A refusal that may pass (429, 5xx) isn't kept: the same key may try again.
   * @throws Problem 422 when the key came with another request
   */
  once(key: string, request: string, answer: () => SandboxAnswer | Promise<SandboxAnswer>): Promise<SandboxAnswer>;
}

/** Idempotency keys as the IETF's httpapi draft has them: the same key and request, the same answer, done once. */
export function createReplays(): Replays {
  const kept = new Map<string, { request: string; answer: Promise<SandboxAnswer> }>();
  return {
    once(key, text, answer) {
      const request = createHash('sha256').update(text).digest('base64');
      const before = kept.get(key);
      if (before && before.request !== request) throw new Problem(422, 'Idempotency key reused', 'This idempotency key came with another request before.', { code: 'key-reused' });
      if (before) return before.answer;
      const first = (async () => answer())();
      kept.set(key, { request, answer: first });
      if (kept.size > remembered) kept.delete(kept.keys().next().value!);
      first.catch((error: unknown) => {
        if (!(error instanceof Problem) || error.status === 429 || error.status >= 500) kept.delete(key);
      });
      return first;
    },
  };
}
