import { z } from 'zod';
import type { Clock } from '../clock.js';
import { deliveryDay, localDay } from '../sandbox/local-day.js';
import type { Memory } from '../sandbox/create-memory.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOwnParcel } from './desk-parcels.js';

const daysToClaim = 7;
const daysToAnswer = 3;

const claim = z.object({ number: z.string(), postcode: z.string(), damage: z.enum(['packaging', 'contents', 'both']) });
const addition = z.object({ number: z.string(), postcode: z.string(), photo: z.string().min(1).max(500) });

interface Claim {
  claim_number: string;
  answer_by: string;
  photos: string[];
}

const shown = ({ photos, ...claimed }: Claim): object => ({ ...claimed, photos: photos.length });

/**
 * `POST /damage-claims`: within seven days of delivery, one a parcel. `POST /damage-claims/photos`: a photo for a claim
 * that is open. Both only for who knows where the parcel went.
 */
export function damageClaims(clock: Clock, memory: Memory): SandboxRoute[] {
  const opened = memory.map<Claim>();
  return [openClaim(opened, clock), addPhoto(opened)];
}

function openClaim(opened: Map<string, Claim>, clock: Clock): SandboxRoute {
  let last = 51_300;
  return {
    method: 'POST',
    path: '/damage-claims',
    answer({ body }) {
      const { number: given, postcode } = readBodyWith(claim, body);
      const { number, stage, still } = findOwnParcel(given, postcode);
      const before = opened.get(number);
      if (before) throw new Problem(409, 'Already claimed', 'A claim for this parcel is open.', { code: 'open', ...shown(before) });
      if (stage !== 'delivered') throw new Problem(422, 'Not delivered', 'Only a delivered parcel can be claimed.', { code: 'not-delivered' });
      if (still > daysToClaim) throw new Problem(422, 'Too late', 'The seven days are over.', { code: 'too-late' });
      const made = { claim_number: `SM-${(last += 1)}`, answer_by: deliveryDay(localDay(clock.now(), daysToAnswer)), photos: [] };
      opened.set(number, made);
      return { status: 201, body: shown(made) };
    },
  };
}

function addPhoto(opened: Map<string, Claim>): SandboxRoute {
  return {
    method: 'POST',
    path: '/damage-claims/photos',
    answer({ body }) {
      const { number: given, postcode, photo } = readBodyWith(addition, body);
      const open = opened.get(findOwnParcel(given, postcode).number);
      if (!open) throw new Problem(404, 'Not found', 'No claim is open for this parcel.', { code: 'unknown-claim' });
      open.photos.push(photo);
      return { status: 201, body: shown(open) };
    },
  };
}
