import type { Activity, Attachment, MediaContent } from '../activity/activity.js';
import type { Connector } from '../connectors/contract.js';
import type { Store } from '../store/contract.js';
import type { Clock } from './clock.js';
import { errorFields, type Log } from './log.js';

const longestMs = 30_000;

/** Fetches what came with an activity and keeps it beside the conversation. What cannot be had is noted for the agent. */
export async function fetchAttachments(
  activity: Activity, conversation: string, parts: { store: Store; connector: Connector | undefined; clock: Clock; log: Log },
): Promise<Activity> {
  if (!activity.attachments?.some(isUnfetched)) return activity;
  const attachments = await Promise.all(activity.attachments.map(async (attachment) => {
    if (!isUnfetched(attachment)) return attachment;
    try {
      return await within(longestMs, parts.clock, fetchOne(attachment, conversation, parts));
    } catch (error) {
      parts.log.warn({ channel: activity.channelId, ...errorFields(error) }, 'A file was not fetched');
      const refused = error instanceof Error && error.name === 'ConnectorError' ? error.message : 'The file could not be fetched.';
      return { ...attachment, content: { ...attachment.content, refused } };
    }
  }));
  return { ...activity, attachments };
}

type Unfetched = Attachment & { content: MediaContent };

function isUnfetched(attachment: Attachment): attachment is Unfetched {
  const { content, contentUrl } = attachment;
  return contentUrl === undefined && typeof content === 'object' && content !== null
    && 'mediaId' in content && typeof content.mediaId === 'string' && !('refused' in content);
}

async function fetchOne(
  attachment: Unfetched, conversation: string, { store, connector }: { store: Store; connector: Connector | undefined },
): Promise<Attachment> {
  const { mediaId, sha256, kind } = attachment.content;
  if (connector?.fetchMedia === undefined) {
    return { ...attachment, content: { ...attachment.content, refused: 'Files of this channel are not fetched.' } };
  }
  const media = await connector.fetchMedia({ mediaId, kind, contentType: attachment.contentType, ...(sha256 !== undefined && { sha256 }) });
  await store.putMedia(conversation, media);
  return { ...attachment, contentType: media.contentType, contentUrl: `media:${media.sha256}`, content: { ...attachment.content, sha256: media.sha256, size: media.bytes.length } };
}

function within<T>(ms: number, clock: Clock, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(ms, () => { reject(new Error('It took too long.')); });
    work.then(resolve, reject).finally(callOff);
  });
}
