import { z } from 'zod';
import { refusals } from '../http/refusal.js';
import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';
import type { TakeOver } from './types.js';

const takeOver: z.ZodType<Partial<TakeOver>> = z.object({ from: z.string().exactOptional() });

export const takeCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/take',
  handle: async ({ params, agent, body = {} }, house) => {
    const { success, data } = takeOver.safeParse(body);
    if (!success) throw refusals.invalid('"from" is the id of the agent who has the case.');
    await house.runtime.take(params.id!, agent, data.from);
    return answerCase(params.id!, house);
  },
});
