import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../contract.js';
import { isConversation } from '../conversation/is-conversation.js';
import { nothingWhenMissing } from './json-file.js';

const suffix = '.json';
const readAtOnce = 16;

/** A file that could not be read as a conversation: kept under another name for whoever mends it. */
export interface DamagedFile {
  file: string;
  keptAs: string;
  reason: string;
}

/** A name that no customer's id can bend: a hash of it. */
export function conversationFileName(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 40);
}

export function conversationFile(folder: string, id: string): string {
  return join(folder, conversationFileName(id) + suffix);
}

export async function setConversationAside(folder: string, id: string, reason: string): Promise<DamagedFile> {
  return setAside(folder, conversationFileName(id) + suffix, reason);
}

/** Reads every conversation once whose file is not known already, by {@link conversationFileName}. What is damaged is set aside and never stops the others; leftovers of a crash are removed. */
export async function scanConversations(
  folder: string,
  known: ReadonlySet<string>,
  found: (conversation: Conversation) => void,
  damaged: (file: DamagedFile) => void,
): Promise<void> {
  const names = await readdir(folder);
  const temporary = names.filter((name) => name.endsWith('.tmp'));
  await Promise.all(temporary.map((name) => rm(join(folder, name), { force: true })));
  const files = names.filter((name) => name.endsWith(suffix) && !known.has(name.slice(0, -suffix.length)));
  const worker = async (): Promise<void> => {
    for (let name = files.pop(); name !== undefined; name = files.pop()) {
      const read = await readNamed(folder, name);
      const reason = typeof read === 'object' ? refusal(read, found) : read;
      if (reason !== undefined) damaged(await setAside(folder, name, reason));
    }
  };
  await Promise.all(Array.from({ length: readAtOnce }, worker));
}

function refusal(conversation: Conversation, found: (conversation: Conversation) => void): string | undefined {
  try {
    found(conversation);
    return undefined;
  } catch {
    return 'The file holds a conversation that cannot be used.';
  }
}

/** @returns `undefined` when there is none, the reason when it cannot be read */
export function readConversation(folder: string, id: string): Promise<Conversation | string | undefined> {
  return readNamed(folder, conversationFileName(id) + suffix);
}

async function readNamed(folder: string, name: string): Promise<Conversation | string | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(nothingWhenMissing);
  if (text === undefined) return undefined;
  if (text.length === 0) return 'The file is empty.';
  try {
    const value: unknown = JSON.parse(text);
    if (!isConversation(value)) return 'The file holds JSON, but no conversation.';
    return conversationFileName(value.id) + suffix === name ? value : "The file's name is not that of its conversation: a copy?";
  } catch {
    return 'The file is cut or not JSON.';
  }
}

/** Removes what was set aside of a conversation. */
export async function eraseDamaged(folder: string, id: string): Promise<void> {
  const own = conversationFileName(id) + suffix;
  const names = (await readdir(folder)).filter((name) => name.startsWith(own) && name.endsWith('.damaged'));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

async function setAside(folder: string, name: string, reason: string): Promise<DamagedFile> {
  const names = new Set(await readdir(folder));
  let keptAs = `${name}.damaged`;
  for (let number = 2; names.has(keptAs); number += 1) keptAs = `${name}.${String(number)}.damaged`;
  await rename(join(folder, name), join(folder, keptAs));
  return { file: join(folder, name), keptAs: join(folder, keptAs), reason };
}
