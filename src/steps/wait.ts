import { z } from 'zod';
import { duration, valuePath } from '../dialog/schema/markers.js';
import { defineStep, type Turn } from '../dialog/step-type.js';
import { instantIn } from './instant-in.js';

const schema = z.strictObject({
  wait: z
    .union([
      duration,
      z.strictObject({
        until: valuePath.describe('A date or a time: a slot, or a field of a result.'),
        before: duration.optional().describe('How long before it: 1 day.'),
      }),
    ], { error: 'a length of time was expected here\nWrite it like 10 min or 2 days, or { until: appointment, before: 1 day }.' })
    .describe('How long, or until when; a day alone means 9 in the morning of it.'),
});

type Options = z.output<typeof schema>;

/** ISO 8601 UTC; now where there is nothing to wait for. */
function untilOf({ wait: given }: Options, turn: Turn): string {
  if (typeof given === 'number') return new Date(Date.parse(turn.now) + given).toISOString();
  const instant = instantIn(turn, given.until);
  return instant === undefined ? turn.now : new Date(instant - (given.before ?? 0)).toISOString();
}

export const wait = defineStep<Options>({
  name: 'wait',
  docs: {
    summary: 'Lets time pass, then goes on. Meanwhile the customer may do other things; where they have not written for longer than the channel allows to answer, it goes on when they write again.',
    example: `dialog: router-restart
title: { de: Router neu starten, en: Restart the router }
examples:
  de: [Mein Internet geht nicht]
  en: [My internet is down]
slots:
  works: { type: yes-no }
steps:
  - say: { de: "Bitte ziehen Sie den Stecker des Routers und stecken Sie ihn wieder ein. In fünf Minuten frage ich nach.", en: "Please unplug the router and plug it in again. I'll ask in five minutes." }
  - wait: 5 min
  - ask: works
    say: { de: Geht das Internet wieder?, en: Does the internet work again? }
  - choose: works
    cases:
      'yes':
        - say: { de: Das freut mich., en: Glad to hear it. }
      'no':
        - handoff: { reason: router-broken }
`,
    more: [{
      about: 'Until some time before a time that is known:',
      example: `dialog: engineer-today
title: { de: Technik heute, en: Engineer today }
examples:
  de: [Wann kommt heute jemand von der Technik?]
  en: [When does the engineer come today?]
slots:
  at_home: { type: time }
steps:
  - ask: at_home
    say: { de: Ab wann sind Sie heute zu Hause?, en: From when on are you at home today? }
  - say: { de: "Gut, nicht vor {{ at_home }}.", en: "Alright, not before {{ at_home }}." }
  - wait: { until: at_home, before: 30 min }
  - say: { de: In einer halben Stunde sind Sie an der Reihe., en: You are next in half an hour. }
`,
    }],
  },
  schema,
  run: (step, turn) => ({ flow: 'pause', until: untilOf(step.options, turn) }),
  resume: (_, __, reply) => (reply.reply === 'time' ? { flow: 'next' } : undefined),
});
