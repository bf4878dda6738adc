import type { House } from '../house.js';
import { renderCaseView } from '../views/case-view.js';
import { defineRoute, type Answer } from './route.js';

export const showCase = defineRoute({
  method: 'GET',
  path: 'cases/:id',
  handle: ({ params }, house) => answerCase(params.id!, house),
});

/** The case as it now stands: what every action on it answers. */
export async function answerCase(id: string, { runtime, connectors }: House): Promise<Answer> {
  const { case: one, conversation } = await runtime.case(id);
  const connector = connectors.find(({ name }) => name === conversation.address.channel);
  return { body: renderCaseView(one, conversation, runtime.project, connector?.capabilities.windowMs) };
}
