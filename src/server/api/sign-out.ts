import { defineOpenRoute } from './route.js';
import { sessionCookie } from './session-cookie.js';

export const signOut = defineOpenRoute({
  method: 'DELETE',
  path: 'session',
  handle: async ({ request, token }, { auth }) => {
    auth.signOut(token);
    return { status: 204, headers: sessionCookie(request, undefined) };
  },
});
