import { z } from 'zod';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';

const praise = z.object({ score: z.number().int().min(1).max(5), words: z.string().trim().min(1).max(1_000) });

/** `POST /feedback`: what a customer says to their rating, for the team. */
export const feedback: SandboxRoute = {
  method: 'POST',
  path: '/feedback',
  answer({ body }) {
    readBodyWith(praise, body);
    return { status: 201, body: { noted: true } };
  },
};
