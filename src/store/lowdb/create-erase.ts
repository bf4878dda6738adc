import { StaleVersionError, type Conversation, type Store } from '../contract.js';
import { eraseOnto } from '../conversation/apply.js';
import { handedOut } from '../conversation/frozen.js';
import type { ConversationIndex } from './conversation-index.js';
import type { Documents } from './documents.js';
import type { Media } from './media-files.js';

interface Kept {
  index: ConversationIndex;
  documents: Documents;
  /** Leaves nothing in the journal of what was written before. */
  checkpoint(): Promise<void>;
  /** Removes, for good, the files of a conversation beside its own and its media. */
  eraseBeside(id: string): Promise<void>;
  media: Media;
}

/** Erases what is kept of a customer, and carries through what a crash left half done. */
export interface Erasing {
  erase: Store['erase'];
  /** After the conversation was written: the rest. */
  finish(conversation: Conversation): Promise<Conversation>;
}

export function createErase({ index, documents, checkpoint, eraseBeside, media }: Kept): Erasing {
  const finish = async ({ id, absorbed = [], outbox }: Conversation): Promise<Conversation> => {
    const needed = new Set(outbox.flatMap(({ activity }) => (activity.attachments ?? []).flatMap(({ contentUrl }) => /^media:([0-9a-f]{64})$/.exec(contentUrl ?? '')?.[1] ?? [])));
    await checkpoint();
    for (const each of [id, ...absorbed]) {
      await eraseBeside(each);
      await media.eraseMedia(each, needed);
    }
    return documents.change(id, (current) => {
      const next = { ...current! };
      delete next.erasing;
      return { next, result: next };
    });
  };
  return {
    finish,
    erase: async (conversation, done = []) => {
      const written = await documents.change(conversation.id, (current) => {
        if (index.mergedInto(conversation.id) !== undefined) throw new StaleVersionError(conversation.id);
        const next = eraseOnto(current, conversation, done);
        return { next, result: next };
      });
      return handedOut(await finish(written));
    },
  };
}
