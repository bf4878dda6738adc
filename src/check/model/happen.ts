import type { Activity, Attachment } from '../../activity/activity.js';
import type { Understanding } from '../../dialog/understanding.js';
import type { Duty, Event, State } from '../../engine/state.js';
import type { Move } from './move.js';
import { sendables } from './sendable.js';

export interface Surroundings {
  now: string;
  duty: Record<string, Duty>;
  language: string;
  /** Whether the channel still takes free text. */
  windowOpen: boolean;
}

const agent = { id: 'agent', name: 'Agent' };

function message(now: string, rest: Partial<Activity>): Activity {
  return { type: 'message', id: 'message', channelId: 'check', timestamp: now, from: { id: 'customer', role: 'user' }, conversation: { id: 'check' }, ...rest };
}

function understood(intent: string | undefined, language: string): Understanding {
  return { language, intents: intent === undefined ? [] : [{ intent, confidence: 1 }], entities: [], outOfScope: intent === undefined ? 1 : 0 };
}

function says({ words, intent, kind }: Extract<Move, { move: 'says' }>, { now, duty, language }: Surroundings): Event {
  const sent = kind && { attachments: [sendables[kind]] };
  return { event: 'activities', activities: [message(now, { text: words, ...sent })], text: words, understanding: understood(intent, language), now, duty };
}

function sends(attachment: Attachment, { now, duty }: Surroundings): Event {
  return { event: 'activities', activities: [message(now, { attachments: [attachment] })], text: '', understanding: undefined, now, duty };
}

function taps(id: string, title: string, { now, duty }: Surroundings): Event {
  return { event: 'activities', activities: [message(now, { text: title, value: { choice: id } })], text: title, understanding: undefined, now, duty };
}

function callOf({ stack }: State): string {
  return stack.findLast(({ call }) => call !== undefined)?.call ?? '';
}

/** What a move is to the engine. */
export function eventOf(move: Move, state: State, at: Surroundings, dialogEndings = 0): Event {
  switch (move.move) {
    case 'says':
      return says(move, at);
    case 'taps':
      return taps(move.id, state.offered[move.id]?.title ?? '', at);
    case 'sends':
      return sends(sendables[move.kind], at);
    case 'outcome':
      return { event: 'outcome', call: callOf(state), operation: move.operation, outcome: move.outcome, result: move.result, now: at.now, duty: at.duty };
    case 'ends':
      return { event: 'outcome', call: callOf(state), operation: move.dialog, outcome: String(dialogEndings), result: {}, now: at.now, duty: at.duty };
    case 'time':
      return { event: 'time', windowOpen: at.windowOpen, now: at.now, duty: at.duty };
    case 'agent':
      return { event: move.act, agent, now: at.now, duty: at.duty };
  }
}
