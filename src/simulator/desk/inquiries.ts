import { z } from 'zod';
import type { Clock } from '../clock.js';
import { deliveryDay, localDay } from '../sandbox/local-day.js';
import type { Memory } from '../sandbox/create-memory.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOwnParcel, type DeskParcel } from './desk-parcels.js';

const daysStill = 5;
const daysToAnswer = 8;

const inquiry = z.object({ number: z.string(), postcode: z.string() });

/** `POST /inquiries`: the carrier looks for a parcel that hasn't moved for five days, or that was delivered to somebody else; for who knows where it goes. */
export function inquiries(clock: Clock, memory: Memory): SandboxRoute {
  const running = memory.map<{ case_number: string; answer_by: string }>();
  let last = 204_816;
  return {
    method: 'POST',
    path: '/inquiries',
    answer({ body }) {
      const { number, postcode } = readBodyWith(inquiry, body);
      const parcel = findOwnParcel(number, postcode);
      const answer_by = deliveryDay(localDay(clock.now(), daysToAnswer));
      const before = running.get(parcel.number) ?? (parcel.inquiry === undefined ? undefined : { case_number: parcel.inquiry, answer_by });
      if (before) throw new Problem(409, 'Already inquired', 'An inquiry for this parcel is running.', { code: 'running', ...before });
      if (tooEarly(parcel)) throw new Problem(422, 'Too early', 'This parcel may still arrive.', { code: 'too-early', from: localDay(clock.now(), Math.max(1, daysStill - parcel.still)) });
      const opened = { case_number: `NF-${(last += 1)}`, answer_by };
      running.set(parcel.number, opened);
      return { status: 201, body: opened };
    },
  };
}

const tooEarly = ({ stage, still }: DeskParcel): boolean => stage !== 'delivered' && still < daysStill;
