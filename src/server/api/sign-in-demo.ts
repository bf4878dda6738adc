import { isLocalVisitor } from '../http/client.js';
import { refusals } from '../http/refusal.js';
import { defineOpenRoute } from './route.js';
import { sessionCookie } from './session-cookie.js';
import type { Session } from './types.js';

/** Who the demo's visitor is at the console. */
const demoAgent = { id: 'demo', name: 'Alex' };

export const signInDemo = defineOpenRoute({
  method: 'POST',
  path: 'session/demo',
  handle: async ({ request }, { auth, demo }) => {
    if (!demo) throw refusals.notFound();
    if (!isLocalVisitor(request)) throw refusals.forbidden('The demo lets in only a browser on its own machine, by the name localhost.');
    const session: Session = { agent: demoAgent, demo: true };
    return { body: session, headers: sessionCookie(request, auth.admit(demoAgent)) };
  },
});
