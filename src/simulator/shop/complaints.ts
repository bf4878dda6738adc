import { z } from 'zod';
import type { Clock } from '../clock.js';
import { deliveryDay, localDay } from '../sandbox/local-day.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';

const daysToAnswer = 2;

const complaint = z.object({ about: z.enum(['delivery', 'item', 'service']), words: z.string().trim().min(1).max(1_000) });

/** `POST /complaints`: filed for the team, which answers within two days. */
export function complaints(clock: Clock): SandboxRoute {
  let last = 880;
  return {
    method: 'POST',
    path: '/complaints',
    answer({ body }) {
      readBodyWith(complaint, body);
      return { status: 201, body: { number: `BE-${(last += 1)}`, answer_by: deliveryDay(localDay(clock.now(), daysToAnswer)) } };
    },
  };
}
