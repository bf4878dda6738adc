import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity } from '../../activity/activity.js';
import type { Conversation } from '../contract.js';
import { conversationFileName } from './conversation-files.js';
import { durableAppend } from './durable-write.js';
import { nothingWhenMissing } from './json-file.js';

const keep = 200;
const most = 300;

/** What a transcript says no longer in its conversation's file: one JSON activity a line, appended. */
export interface Archive {
  /** The conversation with its last 200 entries, once there are more than 300; the others are archived first. */
  shorten(conversation: Conversation): Promise<Conversation>;
  /** Of a conversation and those that became part of it, in order of time. */
  read(ids: readonly string[]): Promise<Activity[]>;
  erase(id: string): Promise<void>;
}

export function createArchive(folder: string): Archive {
  const fileOf = (id: string): string => join(folder, `${conversationFileName(id)}.older.jsonl`);
  return {
    shorten: async (conversation) => {
      if (conversation.transcript.length <= most) return conversation;
      const older = conversation.transcript.slice(0, -keep);
      await durableAppend(fileOf(conversation.id), older.map((activity) => `${JSON.stringify(activity)}\n`).join(''));
      return { ...conversation, transcript: conversation.transcript.slice(-keep) };
    },
    read: async (ids) => {
      const texts = await Promise.all(ids.map((id) => readFile(fileOf(id), 'utf8').catch(nothingWhenMissing)));
      const activities = withoutRepeats(texts.flatMap((text) => (text ?? '').split('\n').flatMap(parseLine)));
      return ids.length === 1 ? activities : activities.sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
    },
    erase: (id) => rm(fileOf(id), { force: true }),
  };
}

/** A line cut by a crash was also kept in the conversation's file: it is left out here. */
function parseLine(line: string): Activity[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Activity];
  } catch {
    return [];
  }
}

function withoutRepeats(activities: Activity[]): Activity[] {
  return [...new Map(activities.map((activity) => [activity.id, activity])).values()];
}
