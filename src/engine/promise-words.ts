import { holidayAt } from '../dialog/hours.js';
import type { Project } from '../dialog/project.js';
import { renderDuration, renderTime } from './render-time.js';
import type { Duty } from './state.js';

interface On {
  now: string;
  duty: Record<string, Duty>;
}

/** A default text, and what it reads. */
interface Words {
  text: string;
  scope: Record<string, string>;
}

/**
 * Which default text says when somebody answers, and what it reads: within minutes on duty, from a stated time off duty
 * or too short before its end; nobody is promised who isn't there.
 */
export function promiseWords({ bot }: Project, language: string, queueName: string, { now, duty: { [queueName]: duty } }: On): Words {
  const queue = bot.queues.get(queueName)?.title.render(language, {}) ?? queueName;
  if (duty?.open && duty.opensAt === undefined) return { text: 'handoff', scope: { queue, within: renderDuration(duty.promise, language) } };
  if (!duty?.opensAt) return { text: 'handoff-noted', scope: { queue } };
  const opens = renderTime(duty.opensAt, { now, timeZone: bot.timeZone, language });
  if (duty.open) return { text: 'handoff-closing', scope: { queue, opens } };
  const hours = bot.queues.get(queueName)?.hours;
  const holiday = hours === 'always' ? undefined : holidayAt(hours?.holidays, now, bot.timeZone, language);
  return holiday === undefined ? { text: 'handoff-closed', scope: { queue, opens } } : { text: 'handoff-holiday', scope: { queue, opens, holiday } };
}

/** The same for whoever was promised a person and has heard of none by then. */
export function latePromiseWords(project: Project, language: string, queue: string, on: On): Words {
  const { text, scope } = promiseWords(project, language, queue, on);
  if (text === 'handoff-noted') return { text, scope };
  return { text: text === 'handoff' ? 'promise-late' : 'promise-late-closed', scope };
}
