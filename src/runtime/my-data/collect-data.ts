import type { Activity } from '../../activity/activity.js';
import type { Project } from '../../dialog/project.js';
import type { SlotValue, Value } from '../../dialog/slot-type.js';
import type { State } from '../../engine/state.js';
import type { Conversation } from '../../store/contract.js';

/** All that is stored of a customer, as they get it. Times are ISO 8601 UTC. */
export interface StoredData {
  bot: string;
  storedAt: string;
  contact: { channel: string; id: string; phone?: string; name?: string; alsoKnownAs: string[] };
  language?: string;
  /** What the bot has found out. */
  known: { about: string; name: string; value: Value; shown: string }[];
  messages: { at: string; from: 'customer' | 'bot' | 'agent'; text: string; files?: string[] }[];
  ratings: { at: string; score: number; of: string }[];
  /** Requests that people worked on. */
  cases: { openedAt: string; closedAt?: string; queue: string; reason: string; note?: string; known: Record<string, string>; notes: { at: string; text: string }[] }[];
  files: { at: string; name?: string; type: string; sha256: string }[];
  /** What would be told later. */
  planned: { at: string; text: string }[];
}

export function collectData(conversation: Conversation, older: readonly Activity[], project: Project, at: { now: string; language: string }): StoredData {
  const { address, aliases, cases } = conversation;
  const state = conversation.state as State | null;
  const said = [...older, ...conversation.transcript, ...conversation.inbox.map((item) => item.activity)];
  return {
    bot: titleOf(project, at.language),
    storedAt: at.now,
    contact: {
      channel: address.channel, id: address.id,
      ...(address.phone !== undefined && { phone: address.phone }), ...(address.name !== undefined && { name: address.name }),
      alsoKnownAs: aliases,
    },
    ...(state?.language !== undefined && { language: state.language }),
    known: state ? knownOf(state, project, at) : [],
    messages: said.flatMap(messageOf),
    ratings: said.flatMap(ratingOf),
    cases: cases.map(({ openedAt, closedAt, queue, reason, note, slots, notes }) => ({
      openedAt, ...(closedAt !== undefined && { closedAt }), queue, reason: project.bot.reasons.get(reason)?.[at.language] ?? reason, ...(note !== undefined && { note }),
      known: Object.fromEntries(slots.map(({ name, title, text }) => [title?.[at.language] ?? name, text])), notes: notes.map((one) => ({ at: one.at, text: one.text })),
    })),
    files: said.flatMap(filesOf),
    planned: (state?.timers ?? []).flatMap((timer) => (timer.timer === 'notification' ? [{ at: timer.at, text: timer.notification.text }] : [])),
  };
}

function titleOf({ bot }: Project, language: string): string {
  return bot.title.render(language, {});
}

function knownOf(state: State, project: Project, { now, language }: { now: string; language: string }): StoredData['known'] {
  const all = new Map<string, SlotValue>(Object.entries(state.known));
  for (const frame of state.stack) for (const [name, value] of Object.entries(frame.slots)) all.set(`${frame.dialog}/${name}`, value);
  return [...all].map(([key, value]) => {
    const [name = '', about = ''] = key.split('/').reverse();
    const dialog = project.dialogs.get(about);
    const slot = dialog?.slots.get(name);
    const context = slot && { options: slot.options, language, now, timeZone: project.bot.timeZone };
    return {
      about: dialog?.title.render(language, {}) ?? about, name: slot?.title?.render(language, {}) ?? name,
      value: value.value, shown: slot ? slot.type.show(value, context!) : String(value.value),
    };
  });
}

const speakers: Partial<Record<Activity['from']['role'], 'customer' | 'bot' | 'agent'>> = { user: 'customer', bot: 'bot', agent: 'agent' };

function messageOf({ type, timestamp, from, text = '', attachments = [] }: Activity): StoredData['messages'] {
  const speaker = speakers[from.role];
  if (type !== 'message' || speaker === undefined) return [];
  return [{ at: timestamp, from: speaker, text, ...(attachments.length > 0 && { files: attachments.map(({ name, contentType }) => name ?? contentType) }) }];
}

function ratingOf({ type, name, timestamp, value }: Activity): StoredData['ratings'] {
  if (type !== 'event' || name !== 'rating') return [];
  const { score, of } = value as { score: number; of: string };
  return [{ at: timestamp, score, of }];
}

function filesOf({ timestamp, attachments = [] }: Activity): StoredData['files'] {
  return attachments.flatMap(({ contentUrl, contentType, name }) => {
    const sha256 = /^media:([0-9a-f]{64})$/.exec(contentUrl ?? '')?.[1];
    return sha256 === undefined ? [] : [{ at: timestamp, ...(name !== undefined && { name }), type: contentType, sha256 }];
  });
}
