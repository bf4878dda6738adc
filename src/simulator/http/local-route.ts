import { answerJson } from './answer.js';
import { Refusal } from './refusal.js';
import type { Call, Route } from './route.js';

/** A route of the phone or control API: answers what `answer` returns as JSON, refusals as `{ error: { code, message } }`. */
export function localRoute(method: Route['method'], path: string, answer: (call: Call) => object | undefined | Promise<object | undefined>): Route {
  return {
    method,
    path,
    async handle(call) {
      try {
        const body = await answer(call);
        if (body !== undefined) answerJson(call.response, 200, body);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answerRefusal(call.response, error);
      }
    },
  };
}

export function answerRefusal(response: Call['response'], refusal: Refusal): void {
  answerJson(response, refusal.status, { error: { code: refusal.code, message: refusal.message } });
}
