import type { Clock } from '../clock.js';
import { defaultFlows, type Flow } from '../cloud/flows.js';
import { defaultTemplates, type Template } from '../cloud/templates.js';
import type { Webhooks } from '../webhooks/webhooks.js';
import type { ChatMessage } from './chat-message.js';
import { createCounters, type Counters } from './counters.js';
import { createCustomer, type Customer } from './customer.js';
import type { Fault } from './fault.js';
import { createGcra, type Gcra } from './gcra.js';
import { mergeSettings, type Settings, type SettingsPatch } from './settings.js';
import type { StoredMedia } from './stored-media.js';

/** The one number that the simulator keeps for a business. */
export interface Business {
  accountId: string;
  phoneNumberId: string;
  /** As people write it. */
  displayNumber: string;
  name: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
}

/** All that the simulator knows. */
export interface World {
  readonly business: Business;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly webhooks: Webhooks;
  /** By `waId`. */
  readonly customers: Map<string, Customer>;
  /** By message id. */
  readonly messages: Map<string, ChatMessage>;
  readonly media: Map<string, StoredMedia>;
  readonly templates: Template[];
  readonly flows: Flow[];
  faults: Fault[];
  heldStatuses: (() => void)[];
  counters: Counters;
  /** The number's rate, and each customer's. */
  rates: { number: Gcra | undefined; pairs: Map<string, Gcra> };
  /** Called with a customer whose chat is no longer what it was. */
  readonly watchers: Set<(customer: Customer) => void>;
  /** How to end each open event stream. */
  readonly streams: Set<() => void>;
  change(patch: SettingsPatch): void;
  /** Forgets customers, chats, media, faults and counters, and goes back to the settings of the start. */
  reset(): void;
}

export function createWorld(options: {
  business: Business; clock: Clock; settings: Settings; webhooks: (world: () => World) => Webhooks;
  templates?: Template[]; flows?: Flow[]; customers?: { waId: string; name: string }[];
}): World {
  let settings = options.settings;
  const world: World = {
    business: options.business,
    clock: options.clock,
    get settings() { return settings; },
    webhooks: options.webhooks(() => world),
    customers: new Map(),
    messages: new Map(),
    media: new Map(),
    templates: [...defaultTemplates, ...(options.templates ?? [])],
    flows: [...defaultFlows, ...(options.flows ?? [])],
    faults: [],
    heldStatuses: [],
    counters: createCounters(),
    rates: { number: undefined, pairs: new Map() },
    watchers: new Set(),
    streams: new Set(),
    change(patch) {
      settings = mergeSettings(settings, patch);
      if (patch.rates) world.rates = { number: numberRate(settings), pairs: new Map() };
      if (patch.webhookUrl !== undefined) world.webhooks.wake();
    },
    reset() {
      settings = options.settings;
      for (const end of [...world.streams]) end();
      for (const map of [world.customers, world.messages, world.media]) map.clear();
      world.faults = [];
      world.heldStatuses = [];
      world.counters = createCounters();
      world.rates = { number: numberRate(settings), pairs: new Map() };
      world.webhooks.reset();
      for (const customer of options.customers ?? []) world.customers.set(customer.waId, createCustomer(customer));
    },
  };
  world.reset();
  return world;
}

function numberRate(settings: Settings): Gcra | undefined {
  const { perSecond } = settings.rates;
  return perSecond === null ? undefined : createGcra({ intervalMs: 1_000 / perSecond, burst: Math.max(1, Math.floor(perSecond)) });
}

/** The customer whose chat it is, made on first sight. */
export function customerFor(world: World, waId: string): Customer {
  const known = world.customers.get(waId);
  if (known) return known;
  const customer = createCustomer({ waId });
  world.customers.set(waId, customer);
  return customer;
}

export function changed(world: World, customer: Customer): void {
  for (const watcher of world.watchers) watcher(customer);
}
