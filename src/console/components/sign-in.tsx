import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ApiFailure } from '../api.js';
import type { SessionControl } from '../hooks/use-session.js';
import { words } from '../i18n.js';

/** The console's door. */
export function SignIn({ control, demo }: { control: SessionControl; demo: boolean }): JSX.Element {
  const [problem, setProblem] = useState(control.expired ? words.signedOut : '');
  const [busy, setBusy] = useState(false);

  const enter = (attempt: Promise<void>): void => {
    setBusy(true);
    attempt.catch((error: unknown) => setProblem(reasonOf(error))).finally(() => setBusy(false));
  };

  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    enter(control.signIn({ id: String(fields.get('id')).trim(), password: String(fields.get('password')) }));
  };

  return (
    <main class="door">
      <form class="door-card" onSubmit={submit}>
        <img src="icon.svg" alt="" width="48" height="48" />
        <h1>{words.title}</h1>
        <p class="soft">{words.signInLead}</p>
        <label>{words.name}<input name="id" autocomplete="username" autocapitalize="none" required autofocus /></label>
        <label>{words.password}<input name="password" type="password" autocomplete="current-password" required /></label>
        <p class="problem" role="alert" hidden={!problem}>{problem}</p>
        <button class="button primary" type="submit" disabled={busy}>{words.signIn}</button>
        {demo && <button class="button" type="button" disabled={busy} onClick={() => enter(control.signInDemo())}>{words.signInDemo}</button>}
      </form>
    </main>
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiFailure)) return words.failed;
  if (error.code === 'unauthenticated' || error.code === 'invalid') return words.signInRefused;
  return words.errors[error.code] ?? words.failed;
}
