/** The console API's shapes: all that the console knows of the server. Times are ISO 8601 UTC. */

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
}

export interface Bubble {
  id: string;
  at: string;
  from: 'customer' | 'bot' | 'agent' | 'note' | 'event';
  name?: string;
  /** For `event`: `case-opened`, `taken`, `handed-back`, `closed`, `contact-changed` … */
  event?: string;
  text: string;
  choices?: string[];
  attachments?: { kind: string; name?: string; contentType: string; url?: string; refused?: string; latitude?: number; longitude?: number }[];
  /** Of what we sent. */
  delivery?: 'waiting' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';
  error?: string;
}

export interface CaseView extends CaseSummary {
  phone?: string;
  slots: { dialog: string; name: string; text: string; personal: boolean }[];
  transcript: Bubble[];
  /** When free text may no longer be sent on this channel. */
  windowEndsAt?: string;
}

/** Body of `reply` and `note`. */
export interface AgentText {
  text: string;
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
