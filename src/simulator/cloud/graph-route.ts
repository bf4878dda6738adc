import { answerJson } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import type { Call, Route } from '../http/route.js';
import type { World } from '../world/world.js';
import { authorise } from './authorise.js';
import { GraphError } from './graph-error.js';

/** A route of the Graph API: asks for the token, answers errors as Meta does. */
export function graphRoute(world: World, method: Route['method'], path: string, answer: (call: Call) => Promise<object | undefined>): Route {
  const handle = async (call: Call): Promise<void> => {
    try {
      authorise(world, call.request);
      const body = await answer(call);
      if (body) answerJson(call.response, 200, body);
    } catch (error) {
      const known = asGraphError(error);
      answerJson(call.response, known.status, known.body());
    }
  };
  return { method, path, handle };
}

function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof Refusal) return new GraphError(100, { details: error.message, status: error.status });
  throw error;
}

/** What is no route of the Graph API either. */
export const unknownPath = (path: string): GraphError => new GraphError(2500, {
  message: `Unknown path components: ${path.slice(0, 100)}`, status: 400,
});
