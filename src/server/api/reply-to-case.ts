import { parseAgentText } from './agent-text.js';
import { defineRoute } from './route.js';
import { answerCase } from './show-case.js';

/** In characters; what a channel takes in one message is the connector's to know, which splits longer ones. */
const longestReply = 8_000;

export const replyToCase = defineRoute({
  method: 'POST',
  path: 'cases/:id/reply',
  handle: async ({ params, agent, body }, house) => {
    await house.runtime.reply(params.id!, agent, parseAgentText(body, longestReply));
    return answerCase(params.id!, house);
  },
});
