import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const unusedQueue = defineRule({
  name: 'unused-queue',
  severity: 'warning',
  docs: {
    summary: 'Some dialog hands cases to each queue; the first is where the bot itself does.',
    why: 'People may wait there for cases that never come.',
    example: {
      file: 'bot',
      bad: `queues:
  support: { title: { de: Service-Team, en: Support team }, hours: always, promise: 5 min }
  returns: { title: { de: Retouren-Team, en: Returns team }, hours: always, promise: 5 min }
`,
      good: `queues:
  support: { title: { de: Service-Team, en: Support team }, hours: always, promise: 5 min }
`,
    },
  },
  check({ project, bot, dialogs, whole }, report) {
    if (!whole) return;
    const used = new Set([project.bot.queue, ...dialogs.flatMap(({ steps }) => steps.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'queue' ? [mark.name] : []))))]);
    for (const name of project.bot.queues.keys()) {
      if (!used.has(name)) report(rangeOf(bot.findings.document, ['queues', name], 'key'), `No dialog hands anything to "${name}".`, `Write it in a handoff, { queue: ${name}, … }, or remove it.`);
    }
  },
});
