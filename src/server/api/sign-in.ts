import { z } from 'zod';
import { clientAddress } from '../http/client.js';
import { refusals } from '../http/refusal.js';
import { defineOpenRoute } from './route.js';
import { sessionCookie } from './session-cookie.js';
import type { Credentials, Session } from './types.js';

const credentials: z.ZodType<Credentials> = z.object({ id: z.string().min(1).max(200), password: z.string().min(1).max(1_000) });

export const signIn = defineOpenRoute({
  method: 'POST',
  path: 'session',
  handle: async ({ request, body, token: previous }, { auth }) => {
    const given = credentials.safeParse(body);
    if (!given.success) throw refusals.invalid('Send { id, password }.');
    const token = await auth.signIn(given.data, clientAddress(request));
    auth.signOut(previous);
    const session: Session = { agent: auth.glance(token) ?? null, demo: false };
    return { body: session, headers: sessionCookie(request, token) };
  },
});
