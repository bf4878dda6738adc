/**
 * The console API's shapes: all that the console knows of the server. Times are ISO 8601 UTC.
 *
 * Addresses under `/api/console/`; bodies are JSON, answers JSON unless said otherwise:
 *
 * | request | body → answer |
 * |---|---|
 * | `GET session` | → `Session`, signed in or not |
 * | `POST session` | `Credentials` → `Session`; 401 `unauthenticated`, 429 `too-many` |
 * | `POST session/demo` | → `Session`; only where `Session.demo` is true |
 * | `DELETE session` | → 204, signed out |
 * | `GET cases` | → `CaseSummary[]`, newest first |
 * | `GET cases/<id>` | → `CaseView` |
 * | `POST cases/<id>/take` | nothing, or `TakeOver` → `CaseView`; 409 `taken` when another has it |
 * | `POST cases/<id>/hand-back`, `/close` | → `CaseView` |
 * | `POST cases/<id>/reply`, `/note` | `AgentText` → `CaseView` |
 * | `GET cases/<id>/media/<sha256>` | → the bytes; `Bubble.attachments[].url` says where |
 * | `GET events` | → `text/event-stream`: `event: case` with `CaseEvent`, in the demo also `event: diagnostics` |
 *
 * A `POST` carries `Content-Type: application/json`, with or without a body.
 */

export interface Session {
  agent: { id: string; name: string } | null;
  /** The demo lets a browser on this machine in without a password. */
  demo: boolean;
}

export interface Credentials {
  id: string;
  password: string;
}

export interface CaseSummary {
  id: string;
  /** The customer's name, else their number. */
  customer: string;
  /** `whatsapp` … */
  channel: string;
  /** By language. */
  queue: Record<string, string>;
  /** Kebab-case, as the dialog says it: `no-tracking-number`, `asked-for-a-person` … */
  reason: string;
  /** How agents read it, by language; absent where nobody said. */
  reasonTitle?: Record<string, string>;
  priority: 'normal' | 'high';
  status: 'waiting' | 'taken' | 'closed';
  openedAt: string;
  promisedAt?: string;
  agent?: { id: string; name: string };
  /** The customer's last words, cut to 120 characters. */
  preview: string;
  /** Messages of the customer since an agent last wrote. */
  unread: number;
  language: string;
  /** Of a taken case: since when the customer waits for its agent, and by when the queue's promise wants them answered. */
  unanswered?: { since: string; by?: string };
}

export interface Bubble {
  id: string;
  at: string;
  from: 'customer' | 'bot' | 'agent' | 'note' | 'event';
  name?: string;
  /** For `event`: `case-opened`, `taken`, `taken-over` (`text`: from whom), `handed-back`, `closed`, `contact-changed` … */
  event?: string;
  text: string;
  choices?: string[];
  attachments?: { kind: string; name?: string; contentType: string; url?: string; refused?: string; latitude?: number; longitude?: number; contacts?: { name: string; phones: string[] }[] }[];
  /** Of what we sent. */
  delivery?: 'waiting' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';
  /** Why not: the channel's code, or ours (`taken-over`, `timeout` …), and its own words. */
  error?: { code: string; message: string };
}

export interface CaseView extends CaseSummary {
  phone?: string;
  /** `title` by language. */
  slots: { dialog: string; name: string; title?: Record<string, string>; text: string; personal: boolean }[];
  /** What the dialog tells the agents. */
  note?: string;
  /** Titles of the dialogs that the bot went through before, by language, in order. */
  tried?: Record<string, string>[];
  transcript: Bubble[];
  /** When free text may no longer be sent on this channel. */
  windowEndsAt?: string;
}

/** Body of `reply` and `note`. */
export interface AgentText {
  text: string;
}

/** Body of `take` where another has the case: whoever names the one who has it now, takes it over. */
export interface TakeOver {
  /** The other agent's id. */
  from: string;
}

/** Body of every refusal. `code`: `unauthenticated`, `not-found`, `taken`, `not-yours`, `closed`, `invalid`, `window-closed`, `too-large`, `too-many`. */
export interface ApiError {
  error: { code: string; message: string; agent?: string };
}

/**
 * What the event stream sends as `data` of `event: case`: the case as it now stands. `ring` when it has just opened.
 * On connect the console reloads the list, so nothing is missed.
 */
export interface CaseEvent {
  case: CaseSummary;
  ring: boolean;
}

/**
 * What the demo's event stream sends as `data` of `event: diagnostics`, on connect and whenever a file of the project is saved:
 * empty when all is well; else the running bot has stayed on the last good version.
 */
export interface DiagnosticsEvent {
  diagnostics: { rule: string; severity: 'error' | 'warning'; message: string; hint?: string; file: string; line: number; column: number }[];
}
