import { StaleVersionError, type Conversation, type Store } from '../store/contract.js';

const mostTries = 100;

interface Updating {
  /** Inbox keys that are done with it. */
  done?: readonly string[];
  /** The change is never `undefined`: what is remembered will do to begin with. */
  commits?: boolean;
}

/**
 * Changes a conversation as it now stands, again when somebody was faster.
 * @param change pure; `undefined` leaves everything as it is
 * @returns what was written, `undefined` when nothing was
 */
export async function updateConversation(
  store: Store,
  id: string,
  change: (conversation: Conversation) => Conversation | undefined,
  { done = [], commits = false }: Updating = {},
): Promise<Conversation | undefined> {
  for (let tries = 1; ; tries += 1) {
    const conversation = await (commits && tries === 1 ? store.recall(id) : store.load(id)) ?? await loadMerged(store, id);
    const next = conversation && change(conversation);
    if (next === undefined) return undefined;
    try {
      return await store.commit(next, done);
    } catch (error) {
      if (!(error instanceof StaleVersionError) || tries >= mostTries) throw error;
    }
  }
}

/** Somebody was faster in finding that it is part of another: what is being sent is settled there. */
async function loadMerged(store: Store, id: string): Promise<Conversation | undefined> {
  const other = await store.mergedInto(id);
  return other === undefined ? undefined : store.load(other);
}
