/** How many failed sign-ins are borne within the window, by what they are counted by. */
const limits = { pair: 5, address: 20, account: 50 };
const windowMs = 15 * 60_000;
/** So many counters are kept at most: the oldest go first. */
const most = 10_000;

/** Failed sign-ins, counted by account at an address, by address, and by account from everywhere. */
export interface Attempts {
  /**
   * Counts one before it is tried, so that many at once do not slip through.
   * @returns 0, or the milliseconds to wait when it must not be tried.
   */
  begin(account: string, address: string): number;
  /** It was the right password: what this person mistyped is forgotten. */
  succeed(account: string, address: string): void;
}

export function createAttempts(now: () => number): Attempts {
  const counters = new Map<string, { count: number; endsAt: number }>();
  const counterOf = (key: string): { count: number; endsAt: number } => {
    const known = counters.get(key);
    if (known && known.endsAt > now()) return known;
    const fresh = { count: 0, endsAt: now() + windowMs };
    counters.delete(key);
    counters.set(key, fresh);
    for (const oldest of counters.keys()) {
      if (counters.size <= most) break;
      counters.delete(oldest);
    }
    return fresh;
  };
  return {
    begin(account, address) {
      const rows = keysOf(account, address).map(({ key, limit }) => ({ limit, counter: counterOf(key) }));
      const waits = rows.filter(({ limit, counter }) => counter.count >= limit).map(({ counter }) => counter.endsAt - now());
      if (waits.length > 0) return Math.max(...waits);
      for (const { counter } of rows) counter.count += 1;
      return 0;
    },
    succeed(account, address) {
      for (const { key } of keysOf(account, address)) {
        const counter = counters.get(key);
        if (counter) counter.count = key.startsWith('pair ') ? 0 : Math.max(0, counter.count - 1);
      }
    },
  };
}

function keysOf(account: string, address: string): { key: string; limit: number }[] {
  const id = account.slice(0, 64).toLowerCase();
  return [
    { key: `pair ${id} ${address}`, limit: limits.pair },
    { key: `address ${address}`, limit: limits.address },
    { key: `account ${id}`, limit: limits.account },
  ];
}
