import type { Conversation } from '../contract.js';
import { conversationFileName, scanConversations, type DamagedFile } from './conversation-files.js';
import { summaryOf, type ConversationIndex, type Summary } from './conversation-index.js';
import type { Summaries } from './summaries.js';

interface Places {
  folder: string;
  summaries: Summaries;
  onDamaged: (file: DamagedFile) => void;
}

/**
 * Fills the index when the store opens: from what the journal had, from summaries where they hold, else from the files.
 * @returns the ids of all conversations, and those whose erasure a crash cut
 */
export async function recallConversations(
  index: ConversationIndex, journaled: readonly Conversation[], { folder, summaries, onDamaged }: Places,
): Promise<{ ids: string[]; erasing: Conversation[] }> {
  const ids: string[] = [];
  const erasing: Conversation[] = [];
  const found = (conversation: Conversation): void => {
    index.put(conversation, undefined);
    ids.push(conversation.id);
    if (conversation.erasing === true) erasing.push(conversation);
  };
  for (const conversation of journaled) found(conversation);
  const known = new Set(ids.map(conversationFileName));
  await summaries.read((name, summary) => {
    if (known.has(name) || summary.hasCases || summary.erasing === true) return;
    known.add(name);
    ids.push(summary.id);
    index.recall(summary);
  });
  const read: Summary[] = [];
  await scanConversations(folder, known, (conversation) => {
    found(conversation);
    if (conversation.cases.length === 0) read.push(summaryOf(conversation));
  }, onDamaged);
  await summaries.add(read);
  return { ids, erasing };
}
