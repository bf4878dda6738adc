import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, Memory, type Adapter } from 'lowdb';
import type { AgentAccount, Conversation, Store } from '../contract.js';
import { createAgentsFile } from './agents-file.js';
import { acceptInto, commitOnto, newConversation } from './apply.js';
import { createArchive } from './archive.js';
import { conversationFile, scanConversations, type DamagedFile } from './conversation-files.js';
import { createConversationIndex } from './conversation-index.js';
import { createDocuments } from './documents.js';
import { createFolderSync } from './durable-write.js';
import { lockFolder } from './folder-lock.js';
import { createJsonFile } from './json-file.js';
import { createMediaFiles, createMediaMemory } from './media-files.js';

export interface LowdbStoreOptions {
  /** Holds `conversations/`, `media/` and `agents.json`; made if missing, readable by its owner only. */
  folder: string;
  /** `false` keeps everything in memory: for transcripts and the terminal. */
  persist?: boolean;
  /** Conversations kept in memory besides their files. */
  hot?: number;
  /** Told of each conversation file that `open` had to set aside. */
  onDamaged?: (file: DamagedFile) => void;
}

/** One small JSON file a conversation, written durably; for one process. */
export function createLowdbStore({ folder, persist = true, hot = 500, onDamaged }: LowdbStoreOptions): Store {
  const conversations = join(folder, 'conversations');
  const index = createConversationIndex();
  const archive = createArchive(conversations);
  const syncConversations = createFolderSync(conversations);
  const documents = createDocuments({
    open: (id) => new Low<Conversation | null>(
      persist ? createJsonFile(conversationFile(conversations, id), syncConversations) : new Memory(), null),
    hot: persist ? hot : Infinity,
    shorten: persist ? archive.shorten : (conversation) => Promise.resolve(conversation),
    written: index.put,
  });
  let release: (() => Promise<void>) | undefined;

  return {
    open: async () => {
      if (!persist || release !== undefined) return;
      await mkdir(conversations, { recursive: true, mode: 0o700 });
      release = await lockFolder(folder);
      await scanConversations(conversations, (conversation) => { index.put(conversation, undefined); }, onDamaged ?? (() => undefined));
    },
    close: async () => {
      await documents.close();
      await release?.();
      release = undefined;
    },
    accept: async (inbound, now) => {
      const id = index.claim(inbound.keys);
      const accepted = await documents.change(id, (current) => {
        const { next, accepted } = acceptInto(current ?? newConversation(id, inbound), inbound, now);
        const changed = current === undefined || accepted.length > 0 || inbound.keys.some((key) => !current.aliases.includes(key));
        return { next: changed ? next : current, result: accepted };
      });
      return { conversation: id, accepted: structuredClone(accepted) };
    },
    load: async (id) => structuredClone(await documents.read(id)),
    find: (key) => Promise.resolve(index.find(key)),
    commit: async (conversation, done = []) => structuredClone(await documents.change(conversation.id, (current) => {
      const next = commitOnto(current, conversation, done);
      return { next, result: next };
    })),
    history: (id) => (persist ? archive.read(id) : Promise.resolve([])),
    unfinished: () => Promise.resolve(index.unfinished()),
    cases: ({ closed }) => Promise.resolve(index.cases(closed)),
    findCase: (id) => Promise.resolve(index.findCase(id)),
    findOutbox: (key) => Promise.resolve(index.findOutbox(key)),
    ...(persist ? createMediaFiles(join(folder, 'media')) : createMediaMemory()),
    ...createAgentsFile(persist ? agentsJson(folder) : new Memory()),
  };
}

/** Also written by `schalter agent`, beside a process that has the store open. */
function agentsJson(folder: string): Adapter<AgentAccount[]> {
  const file = createJsonFile<AgentAccount[]>(join(folder, 'agents.json'));
  return {
    ...file,
    write: async (agents) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await file.write(agents);
    },
  };
}
