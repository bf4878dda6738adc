import type { Conversation } from '../contract.js';

/** A conversation as it is after a write; `rev` grows from write to write. */
export interface Revision {
  rev: number;
  conversation: Conversation;
}

/** What stands in a conversation's file. */
export function fileOfRevision({ rev, conversation }: Revision): string {
  return JSON.stringify({ ...conversation, rev });
}

/** A file from before there were revisions is older than any. */
export function revisionOf({ rev = 0, ...conversation }: Conversation & { rev?: number }): Revision {
  return { rev, conversation };
}
