import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const neverOpen = defineRule({
  name: 'never-open',
  severity: 'error',
  docs: {
    summary: 'A queue has hours in which somebody is on duty.',
    why: 'Without any, nobody can be promised, and the cases stay where they are.',
    example: {
      file: 'bot',
      bad: `queues:
  support:
    title: { de: Service-Team, en: Support team }
    hours: { mon-fri: closed }
    promise: 5 min
`,
      good: `queues:
  support:
    title: { de: Service-Team, en: Support team }
    hours: { mon-fri: 09:00-17:00 }
    promise: 5 min
`,
    },
  },
  check({ project, bot }, report) {
    for (const { name, hours } of project.bot.queues.values()) {
      if (hours !== 'always' && hours.days.every((ranges) => ranges.length === 0)) report(rangeOf(bot.findings.document, ['queues', name, 'hours'], 'key'), `Nobody is ever on duty in "${name}".`, 'State its hours: { mon-fri: 08:00-18:00 }.');
    }
  },
});
