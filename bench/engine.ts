import type { State } from '../src/engine/state.js';
import { engine } from '../src/engine/index.js';
import { createNlu } from '../src/nlu/index.js';
import { contextOf, createUnderstanding } from '../src/runtime/understanding.js';
import { slotTypes } from '../src/slots/index.js';
import { benchProject } from './measure/bench-project.js';
import { next } from './measure/dialog.js';
import { alone, interleave, printRates, ratio, type Subject } from './measure/rounds.js';
import { createWaterfall, SilentAdapter } from './measure/waterfall.js';

/** The engine alone, transition and texts, beside botbuilder's waterfall dialogs. `npm run bench:engine [rounds]`, after `npm run bench:reference` */
const rounds = Number(process.argv[2] ?? 9);
const conversations = 1_000;

const project = await benchProject();
const model = createUnderstanding(createNlu(slotTypes))(project);
const now = '2026-11-02T09:00:00.000Z';
const duty = {};

/** What is understood of each text does not belong to what is measured, and is known before. */
const understood = new Map<string, ReturnType<typeof model.understand>>();

function ours(): Subject {
  const states = Array.from({ length: conversations }, () => engine.initialState());
  const turns = new Int32Array(conversations);
  let at = 0;
  const step = (): void => {
    const index = at;
    at = (at + 1) % conversations;
    const { text, answer } = next(index, turns[index]!++);
    const state: State = states[index]!;
    const key = `${text} ${String(state.stack.length)}`;
    const understanding = understood.get(key) ?? model.understand(text, contextOf(project, state, now));
    understood.set(key, understanding);
    const { state: after, effects } = engine.transition(project, state, {
      event: 'activities', now, duty, text, understanding,
      activities: [{ type: 'message', id: 'm', channelId: 'whatsapp', timestamp: now, from: { id: 'u', role: 'user' }, conversation: { id: 'c' }, text }],
      });
    states[index] = after;
    const said = effects.flatMap((effect) => (effect.effect === 'send' ? [effect.draft.text] : []));
    if (said.length !== 1 || said[0] !== answer) throw new Error(`"${text}" was answered with ${JSON.stringify(said)}, not "${answer}".`);
  };
  return alone(() => {
    step();
    return Promise.resolve();
  }, 50);
}

function waterfall(): Subject {
  const adapter = new SilentAdapter();
  const logic = createWaterfall();
  const turns = new Int32Array(conversations);
  let at = 0;
  return alone(async () => {
    const index = at;
    at = (at + 1) % conversations;
    const { text, answer } = next(index, turns[index]!++);
    const id = `c${String(index)}`;
    const said = await adapter.answer({
      type: 'message', id: 'm', channelId: 'test', serviceUrl: 'https://x', conversation: { id } as never, from: { id, role: 'user' } as never, recipient: { id: 'bot', role: 'bot' } as never, text, locale: 'en-us',
    }, logic);
    if (said.length !== 1 || said[0] !== answer) throw new Error(`"${text}" was answered with ${JSON.stringify(said)}, not "${answer}".`);
  }, 50);
}

const measured = await interleave({ engine: ours(), 'botbuilder WaterfallDialog': waterfall() }, { rounds, ms: 600 });
printRates(measured, 'turns a second of processor time');
console.log(`the engine: ${ratio(measured, 'engine', 'botbuilder WaterfallDialog').toFixed(2)} × the waterfall (bound: 6)`);
process.exit(0);
