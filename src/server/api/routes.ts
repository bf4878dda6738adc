import { closeCase } from './close-case.js';
import { handBackCase } from './hand-back-case.js';
import { listCases } from './list-cases.js';
import { noteOnCase } from './note-on-case.js';
import { replyToCase } from './reply-to-case.js';
import type { Route } from './route.js';
import { serveMedia } from './serve-media.js';
import { showCase } from './show-case.js';
import { showSession } from './show-session.js';
import { signInDemo } from './sign-in-demo.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { streamEvents } from './stream-events.js';
import { takeCase } from './take-case.js';

/** The console API, whole. */
export const routes: readonly (Route<true> | Route<false>)[] = [
  showSession,
  signIn,
  signInDemo,
  signOut,
  listCases,
  showCase,
  takeCase,
  replyToCase,
  noteOnCase,
  handBackCase,
  closeCase,
  serveMedia,
  streamEvents,
];
