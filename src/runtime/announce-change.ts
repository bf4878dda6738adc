import type { Conversation } from '../store/contract.js';
import type { Parts } from './parts.js';

/** Tells listeners of a commit, and rings for the case that it opened. */
export function announceChange({ announce }: Parts, before: Conversation, written: Conversation): void {
  const opened = written.cases.find((one) => !before.cases.some(({ id }) => id === one.id));
  announce(written, opened, opened !== undefined);
}
