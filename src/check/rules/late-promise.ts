import type { OpeningHours } from '../../dialog/project.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

/** Minutes of the longest time on duty; 0: never. */
function longestDuty(hours: Exclude<OpeningHours, 'always'>): number {
  return Math.max(0, ...hours.days.flat().map(({ from, to }) => to - from));
}

export const latePromise = defineRule({
  name: 'late-promise',
  severity: 'warning',
  docs: {
    summary: 'What a queue promises is shorter than the time for which somebody is on duty.',
    why: 'Else the promise can never be made: every customer is told to wait for the next opening.',
    example: {
      file: 'bot',
      bad: `queues:
  support:
    title: { de: Service-Team, en: Support team }
    hours: { mon-fri: 09:00-12:00 }
    promise: 4 h
`,
      good: `queues:
  support:
    title: { de: Service-Team, en: Support team }
    hours: { mon-fri: 09:00-12:00 }
    promise: 30 min
`,
    },
  },
  check({ project, bot }, report) {
    for (const { name, hours, promise } of project.bot.queues.values()) {
      const duty = hours === 'always' ? Infinity : longestDuty(hours);
      if (duty > 0 && promise >= duty) report(rangeOf(bot.findings.document, ['queues', name, 'promise']), `"${name}" is never open long enough to keep this promise.`, 'Promise less, or open longer.');
    }
  },
});
