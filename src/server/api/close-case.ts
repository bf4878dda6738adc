import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';

export const closeCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/close',
  handle: async ({ params, agent }, house) => {
    await house.runtime.close(params.id!, agent);
    return answerCase(params.id!, house);
  },
});
