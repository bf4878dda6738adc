import { isLocalVisitor } from '../http/client.js';
import { defineOpenRoute } from './route.js';
import type { Session } from './types.js';

export const showSession = defineOpenRoute({
  method: 'GET',
  path: 'session',
  handle: async ({ request, token }, { auth, demo }) => {
    const session: Session = { agent: (await auth.find(token)) ?? null, demo: demo && isLocalVisitor(request) };
    return { body: session };
  },
});
