import type { Activity } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import type { Duty, Event, State } from '../engine/state.js';
import { notificationsOf, wakeAt } from '../engine/timers.js';
import { decide, type Engine } from '../runtime/decide.js';
import { dutyAt } from '../runtime/duty.js';
import type { Services } from '../runtime/services.js';
import { contextOf, type Model } from '../runtime/understanding.js';
import { createTally, type Tally } from './coverage/tally.js';
import { createOffers, customerMessages } from './customer-messages.js';
import { instantAt } from './instant-at.js';
import type { Came } from './result.js';
import { createStubbedServices } from './stubbed-services.js';
import type { AgentAct, CustomerDoes, Transcript } from './transcript.js';

/** What a conversation runs on. */
export interface Bench {
  project: Project;
  engine: Engine;
  model: Model;
  /** For transcripts that ask outside systems really. */
  sandbox?: StartSandbox;
  /** Whether all transcripts want them, for what they have no answer of their own for. */
  asksSandbox?: boolean;
}

/** Starts outside systems that are played, at the time of the transcript; each transcript has its own. */
export type StartSandbox = (now: () => Date) => Promise<{ services: Services; close(): Promise<void> }>;

type Happening = Event extends infer One ? (One extends Event ? Omit<One, 'now' | 'duty'> : never) : never;

const agent = { id: 'agent', name: 'Agent' };
const minute = 60_000;
const hour = 60 * minute;

/** How long a channel takes free text after the customer's last message. */
const windowMs = 24 * hour;

/** More time turns than this without an end is the engine's fault, not the dialog's. */
const mostWakings = 1_000;

/** A Monday in the morning, when most counters are open. */
const startOfTranscripts = '2026-11-02 10:00';

/** A conversation with the real engine and understanding, on simulated time. What each act returns is what came of it. */
export interface Conversation {
  customer(does: CustomerDoes): Promise<Came[]>;
  agent(act: AgentAct): Promise<Came[]>;
  /** Lets time pass, and happen what is due meanwhile. */
  pass(ms: number): Promise<Came[]>;
  /** To a time on the bot's clock; what would have been due meanwhile happens, unless it is set back. */
  setTime(local: string): Promise<Came[]>;
  setDuty(onDuty: boolean): void;
  /** Stops the sandbox, if there is one. */
  close(): Promise<void>;
  readonly state: State;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly tally: Tally;
}

export function createConversation({ project, engine, model, sandbox, asksSandbox }: Bench, transcript: Pick<Transcript, 'services' | 'sandbox'>): Conversation {
  const { timeZone } = project.bot;
  const tally = createTally();
  const offers = createOffers();
  let state = engine.initialState();
  let now = instantAt(startOfTranscripts, timeZone);
  let heardAt = now;
  let onDuty: boolean | undefined;
  let count = 0;
  let started: ReturnType<StartSandbox> | undefined;

  const asked = transcript.sandbox || asksSandbox ? sandbox : undefined;
  const { services, taken } = createStubbedServices(transcript, asked && (async (of, call) => {
    started ??= asked(() => now);
    return (await started).services(of, call);
  }));
  const observer = tally.observer(() => state.stack.at(-1)?.dialog);
  const dutyOf = (duty: Duty): Duty => {
    if (onDuty === undefined) return duty;
    const opensAt = duty.opensAt ?? new Date((Math.floor(now.getTime() / hour) + 1) * hour).toISOString();
    return onDuty ? { open: true, promise: duty.promise } : { open: false, promise: duty.promise, opensAt };
  };
  const at = (): { now: string; duty: Record<string, Duty> } => {
    const instant = now.toISOString();
    return { now: instant, duty: Object.fromEntries(Object.entries(dutyAt(project, instant)).map(([queue, duty]) => [queue, dutyOf(duty)])) };
  };

  const happen = async (happening: Happening): Promise<Came[]> => {
    const before = state;
    const decision = await decide({ engine, project, services, turnKey: String(++count), at, observer }, state, { ...happening, ...at() } as Event);
    state = decision.state;
    tally.settle(state.language ?? project.bot.languages[0]!);
    offers.note(decision.drafts);
    return [
      ...decision.drafts.map((draft): Came => ({ came: 'bubble', draft })),
      ...decision.cases.map((opened): Came => ({ came: 'case', case: opened })),
      ...taken().map((call): Came => ({ came: 'call', call })),
      ...(decision.ratings ?? []).map((rating): Came => ({ came: 'rating', ...rating })),
      ...planned(before, state).map((timer): Came => ({ came: 'notification', ...timer })),
    ];
  };

  const moveTo = async (instant: Date): Promise<Came[]> => {
    const came: Came[] = [];
    for (let wakings = 0; wakings < mostWakings; wakings += 1) {
      const due = wakeAt(state);
      if (due === undefined || Date.parse(due) > instant.getTime()) break;
      now = new Date(Math.max(now.getTime(), Date.parse(due)));
      came.push(...(await happen({ event: 'time', windowOpen: now.getTime() - heardAt.getTime() < windowMs })));
    }
    now = instant;
    return came;
  };
  const next = (): Promise<Came[]> => moveTo(new Date(now.getTime() + minute));
  const message = (rest: Partial<Activity>): Activity => ({
    type: 'message', id: `message-${++count}`, channelId: 'transcript', timestamp: now.toISOString(),
    from: { id: 'customer', role: 'user' }, conversation: { id: 'transcript' }, ...rest,
  });

  return {
    async customer(does) {
      if (does.title !== undefined) offers.valueOf(does.title);
      const before = await next();
      heardAt = now;
      const activities = customerMessages(does, offers, message);
      const text = activities.map((activity) => activity.text ?? '').join('\n');
      const understanding = text.trim() === '' ? undefined : model.understand(text, contextOf(project, state, now.toISOString()));
      return [...before, ...(await happen({ event: 'activities', activities, text, understanding }))];
    },
    async agent(act) {
      const before = await next();
      return [...before, ...(await happen({ event: act === 'takes' ? 'taken' : act === 'closes' ? 'closed' : 'handed-back', agent }))];
    },
    pass: (ms) => moveTo(new Date(now.getTime() + ms)),
    setTime(local) {
      return moveTo(instantAt(local, timeZone));
    },
    setDuty(given) {
      onDuty = given;
    },
    async close() {
      await (await started)?.close();
    },
    get state() { return state; },
    get now() { return now.toISOString(); },
    tally,
  };
}

type Planned = Omit<Extract<Came, { came: 'notification' }>, 'came'>;

/** The notifications that were not planned before. */
function planned(before: State, after: State): Planned[] {
  const known = new Set(notificationsOf(before).map((timer) => JSON.stringify(timer)));
  return notificationsOf(after).filter((timer) => !known.has(JSON.stringify(timer))).map(({ notification, origin }) => ({ notification, origin }));
}
