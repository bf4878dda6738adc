import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';

export const takeCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/take',
  handle: async ({ params, agent }, house) => {
    await house.runtime.take(params.id!, agent);
    return answerCase(params.id!, house);
  },
});
