import { renderCaseSummary } from '../views/case-summary.js';
import { defineRoute } from './route.js';
import type { CaseSummary } from './types.js';

export const listCases = defineRoute({
  method: 'GET',
  path: 'cases',
  handle: async (_request, { runtime, store }) => {
    const summaries: CaseSummary[] = [];
    for (const one of await runtime.cases()) {
      const conversation = await store.load(one.conversation);
      if (conversation) summaries.push(renderCaseSummary(one, conversation, runtime.project));
    }
    return { body: summaries };
  },
});
