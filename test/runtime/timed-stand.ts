import { engine } from '../../src/engine/index.js';
import type { RuntimeOptions } from '../../src/runtime/create-runtime.js';
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';
import { projectWith } from '../engine/project.js';
import { understand } from '../engine/stub-understanding.js';
import { from, message } from './fake-connector.js';
import { createStand } from './stand.js';

export const minute = 60_000;
export const hour = 60 * minute;

export const timed = projectWith({
  'dialogs/news.yaml': `
dialog: news
title: { de: Bescheid, en: News }
slots:
  news: { type: yes-no }
steps:
  - ask: news
    say: { de: "Dürfen wir?", en: "May we?" }
  - notify: parcel_arrives
    after: 2 days
    with: ["A 17"]
    consent: news
  - say: { de: "Notiert.", en: "Noted." }
`,
});

const nlu: RuntimeOptions['nlu'] = {
  train: () => ({
    understand: (text) => (/^Bescheid/.test(text) ? { ...understand(text), language: 'de', intents: [{ intent: 'news', confidence: 1 }] } : understand(text)),
  }),
};

let count = 0;

/** A runtime with the real engine, on time that moves only when told to. */
export async function patient(options: Partial<RuntimeOptions> & { clock?: ReturnType<typeof createSimulatedClock> } = {}) {
  const clock = options.clock ?? createSimulatedClock();
  const { connector, store, runtime } = await createStand({ project: timed, engine, nlu, clock, ...options });
  return {
    clock, connector, store, runtime,
    /** Time goes by, each thing that is due getting to its end before the next. */
    pass: async (ms: number): Promise<void> => {
      const until = clock.now().getTime() + ms;
      await runtime.idle();
      for (let left = ms; left > 0; left = until - clock.now().getTime()) {
        await clock.advance(Math.min(left, clock.nextIn ?? left));
        await runtime.idle();
      }
    },
    say: async (customer: string, text: string): Promise<void> => {
      count += 1;
      await runtime.accept('fake', [from(customer, message(`m${String(count)}`, text, { timestamp: clock.now().toISOString() }))]);
      await runtime.idle();
    },
    heard: connector.textsTo,
  };
}
