import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';

export const handBackCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/hand-back',
  handle: async ({ params, agent }, house) => {
    await house.runtime.handBack(params.id!, agent);
    return answerCase(params.id!, house);
  },
});
