import type { Project } from '../dialog/project.js';
import { promiseWords } from '../engine/promise-words.js';
import { promiseTimers } from '../engine/promised-at.js';
import { keepTimers, notificationsOf } from '../engine/timers.js';
import type { Event, State } from '../engine/state.js';
import type { Decision, Engine } from './decide.js';

/** What people and failures bring about, which must happen whatever the engine makes of the state. */
export type PlainEvent = Extract<Event, { event: 'taken' | 'handed-back' | 'closed' | 'failed' }>;

/**
 * What such an event comes to where the engine throws: who speaks from now on, the dialogs forgotten but while an agent
 * has the case, and a default text, in which no dialog has a say.
 */
export function decidePlainly(engine: Pick<Engine, 'initialState'>, project: Project, before: unknown, event: PlainEvent): Decision {
  const known = (typeof before === 'object' ? before : null) as Partial<State> | null;
  const language = typeof known?.language === 'string' ? known.language : (project.bot.languages[0] ?? 'en');
  const notifications = Array.isArray(known?.timers) ? notificationsOf({ timers: known.timers }) : [];
  const kept: Partial<State> = {
    ...(notifications.length > 0 && { timers: notifications }), ...(known?.notified === true && { notified: true }),
    ...(typeof known?.stoppedAt === 'string' && { stoppedAt: known.stoppedAt }),
  };
  const say = (name: string, scope: object): string => project.bot.texts.get(name)?.render(language, { ...scope }).trim() ?? '';
  const decision = (speaker: State['speaker'], words: string[], cases: Decision['cases'] = []): Decision => {
    const text = words.filter(Boolean).join(' ');
    const state: State = event.event === 'taken' && known !== null
      ? { ...(known as State), speaker }
      : { ...engine.initialState(), project: project.version, language, calls: known?.calls ?? 0, speaker, ...kept };
    return { state, drafts: text === '' ? [] : [{ text, locale: language }], calls: [], cases, notUnderstood: [], ...(event.event === 'failed' && { settled: 'all' }) };
  };

  switch (event.event) {
    case 'taken':
      return decision('agent', []);
    case 'handed-back':
      return decision('bot', [say('handed-back', { agent: event.agent.name }), say('anything-else', {})]);
    case 'closed':
      return decision('bot', [say('case-closed', { agent: event.agent.name })]);
    case 'failed': {
      if (known?.speaker === 'queue' || known?.speaker === 'agent') return { ...decision(known.speaker, []), state: known as State };
      const { queue } = project.bot;
      const promise = promiseWords(project, language, queue, event);
      const awaiting = decision('queue', [say('apology', {}), say(promise.text, promise.scope)], [
        { effect: 'open-case', queue, reason: 'bot-failed', priority: 'high', slots: [] },
      ]);
      keepTimers(awaiting.state, [...(awaiting.state.timers ?? []), ...promiseTimers(queue, event)]);
      return awaiting;
    }
  }
}
