/** What the simulator's outside may be told to do differently, while it runs. Durations are milliseconds on its clock. */
export interface Settings {
  /** Where webhooks go; `null`: nowhere yet, they wait. */
  webhookUrl: string | null;
  rates: {
    /** Messages of the number in a second; over it 130429. `null`: no limit. */
    perSecond: number | null;
    /** One message to one customer in this time, over it 131056; `null`: no limit. */
    pairIntervalMs: number | null;
    /** How many of them may be borrowed ahead. */
    pairBurst: number;
  };
  statuses: {
    sentMs: number;
    deliveredMs: number;
    /** After the message is on a screen. */
    readMs: number;
    /** Kept back until let go. */
    hold: boolean;
  };
  webhooks: {
    /** How often each is delivered. */
    copies: number;
    /** Collects for this time, then delivers in another order; 0: in order. */
    shuffleMs: number;
    delayMs: number;
    /** Updates in one webhook, gathered for `batchMs`. */
    batch: number;
    batchMs: number;
    /** Redelivery: the first wait, by what each next one grows, the longest wait, and when to give up. */
    retryFirstMs: number;
    retryFactor: number;
    retryMaxMs: number;
    retryForMs: number;
    /** How long an answer may take, by the machine's clock. */
    timeoutMs: number;
    /** Deliveries under way at once. */
    concurrency: number;
  };
  /** How long after the customer's last message free text may be sent. */
  windowMs: number;
  /** Where a message outside the window fails: in the answer, or (as Meta mostly does) later as a status. */
  windowFails: 'answer' | 'status';
}

const hour = 3_600_000;

export const defaultSettings: Settings = {
  webhookUrl: null,
  rates: { perSecond: 80, pairIntervalMs: 6_000, pairBurst: 45 },
  statuses: { sentMs: 20, deliveredMs: 250, readMs: 600, hold: false },
  webhooks: {
    copies: 1, shuffleMs: 0, delayMs: 0, batch: 1, batchMs: 20,
    retryFirstMs: 1_000, retryFactor: 2, retryMaxMs: hour, retryForMs: 7 * 24 * hour, timeoutMs: 10_000, concurrency: 64,
  },
  windowMs: 24 * hour,
  windowFails: 'status',
};

/** Parts of settings: what is not named stays. */
export type SettingsPatch = { [Group in keyof Settings]?: Settings[Group] extends object ? Partial<Settings[Group]> : Settings[Group] };

export function mergeSettings(settings: Settings, patch: SettingsPatch): Settings {
  const { rates, statuses, webhooks, ...plain } = patch;
  return {
    ...settings,
    ...plain,
    rates: { ...settings.rates, ...rates },
    statuses: { ...settings.statuses, ...statuses },
    webhooks: { ...settings.webhooks, ...webhooks },
  };
}
