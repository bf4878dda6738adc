/** One webhook, ready to go. */
export interface OutgoingWebhook {
  /** What it carries: `message`, `status`, `raw`. */
  kind: string;
  /** Ids of the messages that it speaks of. */
  ids: string[];
  body: string;
  /** `null`: no header. */
  signature: string | null;
  /** Called when the business has answered 200. */
  accepted?: () => void;
}

/** What became of one webhook. */
export interface Delivery {
  number: number;
  kind: string;
  ids: string[];
  /** When (ISO 8601 UTC) and how each attempt ended: `200`, `500`, `timeout`, `ECONNREFUSED` … */
  attempts: { at: string; outcome: string }[];
  state: 'waiting' | 'accepted' | 'given-up';
}

/** A webhook on its way. */
export interface Round {
  webhook: OutgoingWebhook;
  delivery: Delivery;
  /** On the simulator's clock. */
  begun: number;
  /** Calls its next attempt off. */
  callOff?: () => void;
}
