import type { Draft } from '../activity/activity.js';
import type { Because } from '../engine/state.js';

/** What a turn's messages were said for, over all transitions of the turn. */
export interface Reasons {
  /** After a transition: what its messages, and those of the ones to come, were said for. */
  note(because: Because | undefined): void;
  /** The message with its reasons; what was read before it is told once. */
  explain(draft: Draft): Draft;
}

export function createReasons(): Reasons {
  let why: Because = {};
  let unsaid: Record<string, string> = {};
  return {
    note({ reads, ...decision } = {}) {
      why = { ...why, ...decision };
      unsaid = { ...unsaid, ...reads };
    },
    explain({ origin, ...draft }) {
      if (!origin) return draft;
      const reads = { ...unsaid, ...origin.reads };
      unsaid = {};
      return { ...draft, origin: { ...origin, ...why, ...(Object.keys(reads).length > 0 && { reads }) } };
    },
  };
}
