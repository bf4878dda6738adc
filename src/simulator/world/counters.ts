/** What happened so far, for whoever counts. */
export interface Counters {
  sends: {
    /** Answered with an id. */
    accepted: number;
    /** Taken, but the connection was closed before the answer. */
    unanswered: number;
    /** By error code. */
    refused: Record<string, number>;
    /** By HTTP status, `reset` … */
    broken: Record<string, number>;
  };
  /** Read marks, and those that showed typing. */
  reads: number;
  typing: number;
  webhooks: {
    /** Attempts, and those answered with 200. */
    attempts: number;
    accepted: number;
    /** By status, `timeout`, `ECONNREFUSED` … */
    failed: Record<string, number>;
    givenUp: number;
  };
}

export function createCounters(): Counters {
  return {
    sends: { accepted: 0, unanswered: 0, refused: {}, broken: {} },
    reads: 0,
    typing: 0,
    webhooks: { attempts: 0, accepted: 0, failed: {}, givenUp: 0 },
  };
}

export function count(counts: Record<string, number>, name: string | number): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
