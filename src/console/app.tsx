import type { JSX } from 'preact';
import { Desk } from './components/desk.js';
import { SignIn } from './components/sign-in.js';
import { useSession } from './hooks/use-session.js';
import { words } from './i18n.js';

/** The agents' console: who isn't signed in does so, who is sits at the desk. */
export function App(): JSX.Element {
  const control = useSession();
  if (!control.session) return <p class="splash" role="status">{words.loading}</p>;
  if (!control.session.agent) return <SignIn control={control} demo={control.session.demo} />;
  return <Desk agent={control.session.agent} onSignOut={control.signOut} onExpired={control.expire} />;
}
