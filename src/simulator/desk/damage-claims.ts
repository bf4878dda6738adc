import { z } from 'zod';
import type { Clock } from '../clock.js';
import { deliveryDay, localDay } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findDeskParcel } from './desk-parcels.js';

const daysToClaim = 7;
const daysToAnswer = 3;

const claim = z.object({ number: z.string(), damage: z.enum(['packaging', 'contents', 'both']), photos: z.number().int().min(0).max(10).nullish() });

/** `POST /damage-claims`: within seven days of delivery, one a parcel. */
export function damageClaims(clock: Clock): SandboxRoute {
  const opened = new Map<string, object>();
  let last = 51_300;
  return {
    method: 'POST',
    path: '/damage-claims',
    answer({ body }) {
      const { number, stage, still } = findDeskParcel(readBodyWith(claim, body).number);
      const before = opened.get(number);
      if (before) throw new Problem(409, 'Already claimed', 'A claim for this parcel is open.', { code: 'open', ...before });
      if (stage !== 'delivered') throw new Problem(422, 'Not delivered', 'Only a delivered parcel can be claimed.', { code: 'not-delivered' });
      if (still > daysToClaim) throw new Problem(422, 'Too late', 'The seven days are over.', { code: 'too-late' });
      const made = { claim_number: `SM-${(last += 1)}`, answer_by: deliveryDay(localDay(clock.now(), daysToAnswer)) };
      opened.set(number, made);
      return { status: 201, body: made };
    },
  };
}
