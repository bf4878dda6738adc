import type { Activity, Origin } from '../../activity/activity.js';
import type { Runtime } from '../../runtime/runtime.js';

/** How many of the bot's messages are remembered. */
const kept = 2_000;

/** Why the bot said something, by the channel's id of the message: of the newest messages of a runtime. */
export function createExplain(): { explain(messageId: string): Origin | undefined; follow(runtime: Runtime): void } {
  const origins = new Map<string, Origin>();
  const note = (messageId: string, { channelData }: Activity): void => {
    const origin = (channelData as { origin?: Origin } | undefined)?.origin;
    if (!origin || origins.has(messageId)) return;
    origins.set(messageId, origin);
    if (origins.size > kept) origins.delete(origins.keys().next().value!);
  };
  return {
    explain: (messageId) => origins.get(messageId),
    follow(runtime) {
      runtime.on('conversation', ({ conversation: { outbox } }) => {
        for (const { messageId, activity } of outbox) if (messageId !== undefined) note(messageId, activity);
      });
    },
  };
}
