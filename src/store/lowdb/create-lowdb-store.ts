import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, Memory } from 'lowdb';
import { StaleVersionError, type Conversation, type Store } from '../contract.js';
import { createAgentsFile } from './agents-file.js';
import { commitOnto } from '../conversation/apply.js';
import { handedOut } from '../conversation/frozen.js';
import { createAgentsJson } from './agents-json.js';
import { createArchive } from './archive.js';
import { eraseDamaged, type DamagedFile } from './conversation-files.js';
import { createAccept } from './create-accept.js';
import { createErase } from './create-erase.js';
import { createConversationIndex } from './conversation-index.js';
import { createDocuments } from './documents.js';
import { createFolderSync } from './durable-write.js';
import { lockFolder } from './folder-lock.js';
import { createJournaledFiles, type JournalOptions } from './journaled-files.js';
import { recallConversations } from './recall-conversations.js';
import { createSummaries } from './summaries.js';
import { createMediaFiles, createMediaMemory } from './media-files.js';

export interface LowdbStoreOptions {
  /** Holds `conversations/`, `journal/`, `media/` and `agents.json`; made if missing, readable by its owner only. */
  folder: string;
  /** `false` keeps everything in memory: for transcripts and the terminal. */
  persist?: boolean;
  /** Conversations kept in memory besides their files. */
  hot?: number;
  /** Told of each conversation file that `open` had to set aside. */
  onDamaged?: (file: DamagedFile) => void;
  journal?: JournalOptions;
}

/** One small JSON file a conversation behind one journal, written durably; for one process. */
export function createLowdbStore({ folder, persist = true, hot = 2_000, onDamaged = () => undefined, journal = {} }: LowdbStoreOptions): Store {
  const conversations = join(folder, 'conversations');
  const index = createConversationIndex();
  const archive = createArchive(conversations);
  const syncConversations = createFolderSync(conversations);
  const summaries = createSummaries(folder, conversations);
  const files = createJournaledFiles({ folder, conversations, summaries, isKept: index.isKept }, journal);
  const eraseBeside = async (id: string): Promise<void> => {
    if (!persist) return;
    await archive.erase(id);
    await eraseDamaged(conversations, id);
    await summaries.erase(id);
    await syncConversations();
  };
  const documents = createDocuments({
    open: (id) => new Low<Conversation | null>(
      persist ? files.adapter(id) : new Memory(), null),
    hot: persist ? hot : Infinity,
    shorten: persist ? archive.shorten : (conversation) => Promise.resolve(conversation),
    written: index.put,
  });
  const media = persist ? createMediaFiles(join(folder, 'media')) : createMediaMemory();
  const erasing = createErase({ index, documents, checkpoint: () => (persist ? files.checkpoint() : Promise.resolve()), eraseBeside, media });
  const withAbsorbed = async (id: string): Promise<string[]> => [id, ...((await documents.read(id))?.absorbed ?? [])];
  const load = async (id: string): Promise<Conversation | undefined> => {
    const conversation = await documents.read(id);
    return conversation && handedOut(conversation);
  };
  let release: (() => Promise<void>) | undefined;

  return {
    open: async () => {
      if (!persist || release !== undefined) return;
      await mkdir(conversations, { recursive: true, mode: 0o700 });
      release = await lockFolder(folder);
      const { ids, erasing: half } = await recallConversations(index, await files.open(onDamaged), { folder: conversations, summaries, onDamaged });
      for (const id of ids) if (index.mergedInto(id) !== undefined) await documents.take(id, () => Promise.resolve());
      for (const conversation of half) if (index.mergedInto(conversation.id) === undefined) await erasing.finish(conversation);
    },
    close: async () => {
      await documents.close();
      await files.close();
      await release?.();
      release = undefined;
    },
    accept: createAccept(index, documents),
    load,
    recall: load,
    find: (key) => Promise.resolve(index.find(key)),
    mergedInto: (id) => Promise.resolve(index.mergedInto(id)),
    commit: async (conversation, done = []) => handedOut(await documents.change(conversation.id, (current) => {
      if (index.mergedInto(conversation.id) !== undefined) throw new StaleVersionError(conversation.id);
      const next = commitOnto(current, conversation, done);
      return { next, result: next };
    })),
    erase: erasing.erase,
    history: async (id) => (persist ? archive.read(await withAbsorbed(id)) : []),
    unfinished: () => Promise.resolve(index.unfinished()),
    waking: () => Promise.resolve(index.waking()),
    cases: ({ closed }) => Promise.resolve(index.cases(closed)),
    findCase: (id) => Promise.resolve(index.findCase(id)),
    findOutbox: (key) => Promise.resolve(index.findOutbox(key)),
    putMedia: media.putMedia,
    getMedia: async (conversation, sha256) => {
      for (const id of await withAbsorbed(conversation)) {
        const found = await media.getMedia(id, sha256);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    ...createAgentsFile(persist ? createAgentsJson(folder) : new Memory()),
  };
}
