import { parseAgentText } from './agent-text.js';
import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';

/** In characters. */
const longestNote = 8_000;

export const noteOnCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/note',
  handle: async ({ params, agent, body }, house) => {
    await house.runtime.note(params.id!, agent, parseAgentText(body, longestNote));
    return answerCase(params.id!, house);
  },
});
