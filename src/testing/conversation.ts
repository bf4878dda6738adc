import type { Activity, Attachment, Draft } from '../activity/activity.js';
import { contentTypes } from '../activity/guards.js';
import { instantOf } from '../dialog/hours/local-time.js';
import type { Project } from '../dialog/project.js';
import type { Duty, Event, State } from '../engine/state.js';
import { decide, type Decision, type Engine } from '../runtime/decide.js';
import { dutyAt } from '../runtime/duty.js';
import { contextOf, type Model } from '../runtime/understanding.js';
import type { Services } from '../runtime/services.js';
import type { AgentAct, Answer, CustomerDoes, Sendable } from './transcript.js';

/** What a conversation runs on. */
export interface Bench {
  project: Project;
  engine: Engine;
  model: Model;
}

/** The customer cannot do what the transcript says. */
export class ImpossibleError extends Error {}

type Happening = Event extends infer One ? (One extends Event ? Omit<One, 'now' | 'duty'> : never) : never;

const agent = { id: 'agent', name: 'Agent' };
const minute = 60_000;

/** A Monday in the morning, when most counters are open. */
const startOfTranscripts = '2026-11-02 10:00';

/** `2026-11-02 10:00` on the clock of a time zone, as an instant; a day alone begins at midnight. */
function instantAt(local: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = local.split(/[-T :]/).map(Number);
  return instantOf(year, month, day, hour * 60 + minutes, timeZone);
}

const mimeTypes: Partial<Record<Sendable, string>> = {
  photo: 'image/jpeg', video: 'video/mp4', voice: 'audio/ogg', document: 'application/pdf', sticker: 'image/webp',
};

function attachment(kind: Sendable): Attachment {
  if (kind === 'location') return { contentType: contentTypes.location, content: { latitude: 53.08, longitude: 8.81 } };
  if (kind === 'contact') return { contentType: contentTypes.contacts, content: {} };
  return { contentType: mimeTypes[kind] ?? 'application/octet-stream', content: { kind: kind === 'photo' ? 'image' : kind, mediaId: kind } };
}

/** A service that gives the transcript's answers; without one it is out of order. */
function createAnswers(answers: Record<string, Answer[]>): Services {
  const given = new Map<string, number>();
  return (project, { operation }) => {
    const list = answers[operation] ?? [];
    const count = given.get(operation) ?? 0;
    given.set(operation, count + 1);
    const answer = list[Math.min(count, list.length - 1)];
    if (answer) return Promise.resolve({ outcome: answer.outcome, result: { ...answer.result } });
    const [service = '', name = ''] = operation.split('.');
    const declared = project.services.get(service)?.operations.get(name);
    return Promise.resolve({ outcome: declared?.outcomes.find((one) => one.status === undefined)?.name ?? 'failed', result: {} });
  };
}

/** A conversation with the real engine and understanding, on simulated time. */
export interface Conversation {
  customer(does: CustomerDoes): Promise<Decision>;
  agent(act: AgentAct): Promise<Decision>;
  setTime(local: string): void;
  setDuty(onDuty: boolean): void;
  readonly state: State;
}

export function createConversation({ project, engine, model }: Bench, answers: Record<string, Answer[]>): Conversation {
  const services = createAnswers(answers);
  const { timeZone } = project.bot;
  let state = engine.initialState();
  let now = instantAt(startOfTranscripts, timeZone);
  let onDuty: boolean | undefined;
  let choices: { title: string; value: string }[] = [];
  let count = 0;

  const dutyOf = (duty: Duty): Duty => {
    if (onDuty === undefined) return duty;
    const opensAt = duty.opensAt ?? new Date(now.getTime() + 60 * minute).toISOString();
    return onDuty ? { open: true, promise: duty.promise } : { open: false, promise: duty.promise, opensAt };
  };
  const at = (): { now: string; duty: Record<string, Duty> } => {
    const instant = now.toISOString();
    return { now: instant, duty: Object.fromEntries(Object.entries(dutyAt(project, instant)).map(([queue, duty]) => [queue, dutyOf(duty)])) };
  };
  const happen = async (happening: Happening): Promise<Decision> => {
    now = new Date(now.getTime() + minute);
    const decision = await decide({ engine, project, services, turnKey: String(++count), at }, state, { ...happening, ...at() } as Event);
    state = decision.state;
    choices = [...choices, ...decision.drafts.flatMap(choicesOf)];
    return decision;
  };
  const message = (rest: Partial<Activity>): Activity => ({
    type: 'message', id: `message-${++count}`, channelId: 'transcript', timestamp: now.toISOString(),
    from: { id: 'customer', role: 'user' }, conversation: { id: 'transcript' }, ...rest,
  });
  const tap = (title: string): Activity => {
    const choice = choices.findLast((one) => one.title === title);
    if (!choice) throw new ImpossibleError(`Nothing that the bot said has "${title}" to tap.`);
    return message({ text: title, value: { choice: choice.value } });
  };

  return {
    customer(does) {
      const activities = does.title !== undefined ? [tap(does.title)] : does.texts.map((text) => message({ text }));
      if (does.kind) activities.push(message({ ...(activities.pop()?.text !== undefined && { text: does.texts.at(-1)! }), attachments: [attachment(does.kind)] }));
      const text = activities.map((activity) => activity.text ?? '').join('\n');
      const understanding = text.trim() === '' ? undefined : model.understand(text, contextOf(project, state, now.toISOString()));
      return happen({ event: 'activities', activities, text, understanding });
    },
    agent: (act) => happen({ event: act === 'takes' ? 'taken' : act === 'closes' ? 'closed' : 'handed-back', agent }),
    setTime(local) {
      now = instantAt(local, timeZone);
    },
    setDuty(given) {
      onDuty = given;
    },
    get state() {
      return state;
    },
  };
}

function choicesOf({ suggestedActions }: Draft): { title: string; value: string }[] {
  return suggestedActions?.actions ?? [];
}
