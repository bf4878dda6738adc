import { holidayAt } from '../dialog/hours.js';
import type { Project } from '../dialog/project.js';
import { renderDuration, renderTime } from './render-time.js';
import type { Duty } from './state.js';

/**
 * Which default text says when somebody answers, and what it reads: within minutes on duty, from a stated time off duty
 * or too short before its end; nobody is promised who isn't there.
 */
export function promiseWords(
  { bot }: Project, language: string, queueName: string, { now, duty: { [queueName]: duty } }: { now: string; duty: Record<string, Duty> },
): { text: string; scope: Record<string, string> } {
  const queue = bot.queues.get(queueName)?.title.render(language, {}) ?? queueName;
  if (duty?.open && duty.opensAt === undefined) return { text: 'handoff', scope: { queue, within: renderDuration(duty.promise, language) } };
  if (!duty?.opensAt) return { text: 'handoff-noted', scope: { queue } };
  const opens = renderTime(duty.opensAt, { now, timeZone: bot.timeZone, language });
  if (duty.open) return { text: 'handoff-closing', scope: { queue, opens } };
  const hours = bot.queues.get(queueName)?.hours;
  const holiday = hours === 'always' ? undefined : holidayAt(hours?.holidays, now, bot.timeZone, language);
  return holiday === undefined ? { text: 'handoff-closed', scope: { queue, opens } } : { text: 'handoff-holiday', scope: { queue, opens, holiday } };
}
