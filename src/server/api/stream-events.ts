import { renderDiagnostics } from '../views/diagnostics.js';
import { defineRoute } from './route.js';

export const streamEvents = defineRoute({
  method: 'GET',
  path: 'events',
  handle: async ({ response, token }, { auth, streams, demo, diagnostics }) => {
    const stream = streams.open(response, { glance: () => auth.glance(token) !== undefined, check: async () => (await auth.find(token)) !== undefined });
    if (demo) stream.send('diagnostics', renderDiagnostics(diagnostics()));
    return 'written';
  },
});
