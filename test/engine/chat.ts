import type { Activity, Draft } from '../../src/activity/activity.js';
import type { Project } from '../../src/dialog/project.js';
import type { Understanding } from '../../src/dialog/understanding.js';
import { initialState } from '../../src/engine/initial-state.js';
import type { Duty, Effect, Event, State } from '../../src/engine/state.js';
import { wakeAt } from '../../src/engine/timers.js';
import { transition } from '../../src/engine/transition.js';
import { understand } from './stub-understanding.js';

type Happening = Event extends infer One ? (One extends Event ? Omit<One, 'now' | 'duty'> : never) : never;
type Answer = { outcome: string; result?: Record<string, string | number | boolean> };

const onDuty: Duty = { open: true, promise: 5 };

/** A conversation with the engine alone, on simulated time. Inputs are frozen: the engine must not write on them. */
export function createChat(project: Project, answers: Record<string, Answer> = {}, read: (text: string, state: State, now: string) => Understanding = (text) => understand(text)) {
  let state: State = initialState();
  let now = Date.parse('2026-11-02T09:00:00Z');
  let duty: Record<string, Duty> = { support: onDuty, parcels: onDuty };
  let count = 0;
  let speaking = project;
  const offered: { title: string; value: string }[] = [];
  const all: Effect[] = [];

  function happen(happening: Happening, options: { answerCalls?: boolean } = {}): Effect[] {
    now += 1000;
    const event = { ...happening, now: new Date(now).toISOString(), duty } as Event;
    const result = transition(speaking, deepFreeze(state), deepFreeze(event));
    state = JSON.parse(JSON.stringify(result.state)) as State;
    const effects = [...result.effects];
    for (const effect of result.effects) {
      if (effect.effect === 'send') offered.push(...(effect.draft.suggestedActions?.actions ?? []));
      const answer = effect.effect === 'call' ? answers[effect.operation] : undefined;
      if (effect.effect !== 'call' || !answer || options.answerCalls === false) continue;
      effects.push(...happen({ event: 'outcome', call: effect.id, operation: effect.operation, outcome: answer.outcome, result: answer.result ?? {} }));
    }
    return effects;
  }

  function message(rest: Partial<Activity>): Activity {
    return {
      type: 'message', id: `m${++count}`, channelId: 'test', timestamp: new Date(now).toISOString(),
      from: { id: 'customer', role: 'user' }, conversation: { id: 'test' }, ...rest,
    };
  }

  function activities(list: Activity[], understanding?: Understanding, options?: { answerCalls?: boolean }): string[] {
    const text = list.map((one) => one.text ?? '').join('\n');
    const effects = happen({ event: 'activities', activities: list, text, understanding: understanding ?? (text.trim() ? read(text, state, new Date(now).toISOString()) : undefined) }, options);
    all.splice(0, all.length, ...effects);
    return texts(effects);
  }

  const texts = (effects: readonly Effect[]): string[] => effects.flatMap((effect) => (effect.effect === 'send' ? [effect.draft.text] : []));
  const event = (happening: Happening): string[] => {
    all.splice(0, all.length, ...happen(happening));
    return texts(all);
  };

  return {
    /** The customer writes; several texts are a burst. → what the bot says */
    says: (...words: string[]) => activities(words.map((text) => message({ text }))),
    /** The same with a given understanding, or without answering calls. */
    saysMeaning: (text: string, understanding: Partial<Understanding>) =>
      activities([message({ text })], { language: undefined, intents: [], entities: [], outOfScope: 0, ...understanding }),
    saysUnanswered: (text: string) => activities([message({ text })], undefined, { answerCalls: false }),
    taps(title: string) {
      const choice = offered.findLast((one) => one.title === title);
      if (!choice) throw new Error(`Nothing to tap is called ${title}.`);
      return activities([message({ text: title, value: { choice: choice.value } })]);
    },
    tapsId: (id: string, text = '') => activities([message({ text, value: { choice: id } })]),
    sends: (...contents: { contentType: string; content?: unknown }[]) => activities([message({ attachments: contents })]),
    gives: (...list: Partial<Activity>[]) => activities(list.map(message)),
    event,
    /** Time goes by; what is due on the way happens, while the channel's window is open or not. → what the bot says */
    passes(ms: number, { windowOpen = true } = {}): string[] {
      const until = now + ms;
      const said: Effect[] = [];
      for (let wake = wakeAt(state); wake !== undefined && Date.parse(wake) <= until; wake = wakeAt(state)) {
        now = Math.max(now, Date.parse(wake) - 1000);
        said.push(...happen({ event: 'time', windowOpen }));
      }
      now = until;
      all.splice(0, all.length, ...said);
      return texts(all);
    },
    /** A stop of the process: nothing happens until it is over, then what is due at once. */
    sleeps(ms: number, { windowOpen = true } = {}): string[] {
      now += ms;
      return event({ event: 'time', windowOpen });
    },
    takes: () => event({ event: 'taken', agent: { id: 'a', name: 'Ada' } }),
    handsBack: () => event({ event: 'handed-back', agent: { id: 'a', name: 'Ada' } }),
    closes: () => event({ event: 'closed', agent: { id: 'a', name: 'Ada' } }),
    /** From now on nobody answers in the queues. */
    offDuty(opensAt?: string) {
      const closed: Duty = { open: false, promise: 5, ...(opensAt !== undefined && { opensAt }) };
      duty = { support: closed, parcels: closed };
    },
    /** Somebody is there, and leaves before the promise could be kept. */
    almostOffDuty(opensAt: string) {
      const closing: Duty = { open: true, promise: 5, opensAt };
      duty = { support: closing, parcels: closing };
    },
    use(next: Project) {
      speaking = next;
    },
    /** What the last turn did. */
    get effects() {
      return all;
    },
    get drafts(): Draft[] {
      return all.flatMap((effect) => (effect.effect === 'send' ? [effect.draft] : []));
    },
    get buttons(): string[] {
      return this.drafts.at(-1)?.suggestedActions?.actions.map((action) => action.title) ?? [];
    },
    get cases() {
      return all.flatMap((effect) => (effect.effect === 'open-case' ? [effect] : []));
    },
    get state() {
      return state;
    },
  };
}

export type Chat = ReturnType<typeof createChat>;

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
