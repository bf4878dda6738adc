import { Refusal } from '../http/refusal.js';
import type { Explanation } from '../phone/api.js';

/** Says why the business sent a message, by the id that it was given here; `undefined` where nobody knows any more. */
export type Explain = (messageId: string) => Explanation | undefined;

/** `GET /phone/why?message=<id>`. @throws Refusal 404 */
export function explainMessage(explain: Explain | undefined, messageId: string | null): Explanation {
  const explanation = messageId === null ? undefined : explain?.(messageId);
  if (explanation) return explanation;
  throw new Refusal(404, 'not-found', 'Nothing is known any more of why this was said.');
}
