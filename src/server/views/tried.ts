import type { Activity } from '../../activity/activity.js';
import type { Project } from '../../dialog/project.js';
import type { Case } from '../../store/contract.js';

/** Titles by language of the dialogs that the bot spoke from before it opened the case, since the one before; in order, each once. */
export function renderTried(one: Case, transcript: readonly Activity[], project: Project): Record<string, string>[] {
  const before = transcript.filter(({ timestamp }) => timestamp <= one.openedAt);
  const since = before.findLastIndex(({ type, name, timestamp }) => type === 'event' && (name === 'handed-back' || name === 'closed') && timestamp < one.openedAt);
  const names = new Set(before.slice(since + 1).map(dialogOf));
  return [...names].flatMap((name) => {
    const dialog = name === undefined ? undefined : project.dialogs.get(name);
    return dialog ? [{ ...dialog.title.source }] : [];
  });
}

/** The dialog that a message of the bot was decided in, as the runtime marks it. */
function dialogOf({ channelData }: Activity): string | undefined {
  const origin = (channelData as { origin?: { dialog?: unknown } } | undefined)?.origin;
  return typeof origin?.dialog === 'string' ? origin.dialog : undefined;
}
