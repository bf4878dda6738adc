import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attachment, Draft } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import { errorFields } from './log.js';
import type { Parts } from './parts.js';

const prefix = 'file:';

/**
 * Puts the files that a dialog sends into the store, so that what is decided is sent as it was: only those that loading
 * has listed are read. One that is gone meanwhile is left out, and the words are said without it.
 */
export async function attachFiles({ store, log }: Pick<Parts, 'store' | 'log'>, project: Project, conversation: string, drafts: readonly Draft[]): Promise<Draft[]> {
  const stored = async (attachment: Attachment): Promise<Attachment[]> => {
    if (!attachment.contentUrl?.startsWith(prefix)) return [attachment];
    const path = attachment.contentUrl.slice(prefix.length);
    try {
      if (!project.files?.has(path)) throw new TypeError('It is none of the files of the project.');
      const bytes = await readFile(join(project.folder, path));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store.putMedia(conversation, { sha256, contentType: attachment.contentType, bytes });
      return [{ ...attachment, contentUrl: `media:${sha256}` }];
    } catch (error) {
      log.warn({ file: path, ...errorFields(error) }, 'A file could not be sent: the text goes without it');
      return [];
    }
  };
  return Promise.all(drafts.map(async (draft) => {
    if (!draft.attachments?.some(({ contentUrl }) => contentUrl?.startsWith(prefix))) return draft;
    const { attachments, ...rest } = draft;
    const kept = (await Promise.all(attachments.map(stored))).flat();
    return kept.length > 0 ? { ...rest, attachments: kept } : rest;
  }));
}
