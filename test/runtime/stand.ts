import { defaultReasons } from '../../src/dialog/defaults/reasons.js';
import type { Operation, Project, Service } from '../../src/dialog/project.js';
import type { Effect, Event, State } from '../../src/engine/state.js';
import { createRuntime, type RuntimeOptions } from '../../src/runtime/create-runtime.js';
import type { Engine } from '../../src/runtime/decide.js';
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';
import { createLowdbStore } from '../../src/store/index.js';
import { createFakeConnector } from './fake-connector.js';

const text = (source: string) => ({ source: { de: source }, references: [], render: () => source });
const range = { file: 'bot.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

export const operation: Operation = {
  service: 'parcels', name: 'track', method: 'GET', path: '/track/{number}', query: {}, body: undefined, inputs: ['number'], personal: [],
  timeoutMs: 1000, retries: 1, result: { status: { from: 'shipments.0.status', oneOf: ['transit'], otherwise: 'unknown', type: 'text' } },
  outcomes: [{ name: 'found', status: [200] }, { name: 'not-found', status: [404] }, { name: 'failed' }], success: 'found', range,
};

export function serviceOf(one: Operation, headers: Service['headers'] = {}): Service {
  return { name: one.service, url: { setting: 'PARCELS_URL' }, headers, operations: new Map([[one.name, one]]), range };
}

export const project: Project = {
  version: 'v1', folder: '.',
  bot: {
    name: 'nordwind', title: text('Nordwind'), languages: ['de'], timeZone: 'Europe/Berlin', channels: ['fake'],
    queues: new Map([['support', { name: 'support', title: text('Service'), hours: 'always' as const, promise: 5 }]]),
    queue: 'support', reasons: new Map(Object.entries(defaultReasons)), hours: undefined, holidays: undefined, tone: 'formal', privacy: undefined, behaviours: {}, texts: new Map(), silence: undefined, templates: new Map(),
  },
  dialogs: new Map(), services: new Map([['parcels', serviceOf(operation)]]), slotTypes: new Map(), stepTypes: new Map(),
};

const send = (words: string): Effect => ({ effect: 'send', draft: { text: words, locale: 'de' } });

/**
 * Stands in for the engine where only the journey of a message matters: repeats what it hears, `call` calls a service,
 * `person` opens a case, `throw` throws, and counts the turns in its state.
 */
export const echo: Engine = {
  initialState: () => ({ project: '', stack: [], speaker: 'bot', misunderstood: 0, unreadable: 0, offered: {}, known: {}, calls: 0 }),
  transition: (_, state, event) => {
    const next: State = { ...state, calls: state.calls + 1 };
    return { state: { ...next, speaker: speakerAfter(state, event) }, effects: effectsOf(state, event) };
  },
};

function speakerAfter(state: State, event: Event): State['speaker'] {
  if (event.event === 'taken') return 'agent';
  if (event.event === 'handed-back' || event.event === 'closed') return 'bot';
  return state.speaker;
}

function effectsOf(state: State, event: Event): Effect[] {
  switch (event.event) {
    case 'activities':
      if (state.speaker === 'agent') return [];
      if (event.text.startsWith('throw')) throw new Error(`secret ${event.text}`);
      if (event.text.startsWith('call')) return [{ effect: 'call', id: String(state.calls), operation: 'parcels.track', input: { number: event.text.slice(5) } }];
      if (event.text.startsWith('person')) return [send('Ein Mensch kommt.'), openCase('asked-for-a-person')];
      return event.text === '' ? [] : event.text.split(' + ').map((part) => send(`echo ${part}`));
    case 'outcome':
      return [send(`${event.outcome} ${JSON.stringify(event.result)}`)];
    case 'failed':
      return [send('Entschuldigung.'), openCase('bot-failed')];
    case 'handed-back':
      return [send('Ich bin wieder da.')];
    case 'time':
    case 'taken':
    case 'closed':
      return [];
  }
}

function openCase(reason: string): Effect {
  return { effect: 'open-case', queue: 'support', reason, priority: 'normal', slots: [] };
}

export const nlu: RuntimeOptions['nlu'] = {
  train: () => ({ understand: () => ({ language: 'de', intents: [], entities: [], outOfScope: 1 }) }),
};

/** A runtime with everything real but the engine and the channel, in memory unless told otherwise. */
export async function createStand(options: Partial<RuntimeOptions> = {}) {
  const connector = createFakeConnector();
  const clock = createSimulatedClock();
  const store = options.store ?? createLowdbStore({ folder: '', persist: false });
  await store.open();
  const runtime = createRuntime({ project, store, connectors: [connector], engine: echo, nlu, clock, env: {}, random: () => 0.5, ...options });
  await runtime.start();
  return { connector, clock, store, runtime };
}

export const ada = { id: 'ada', name: 'Ada' };
export const ben = { id: 'ben', name: 'Ben' };
