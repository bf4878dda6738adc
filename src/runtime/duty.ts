import { isOpen, nextClosing, nextOpening } from '../dialog/hours.js';
import type { Project, Queue } from '../dialog/project.js';
import type { Duty } from '../engine/state.js';

const minuteMs = 60_000;
const mostShifts = 1000;

/** Who is on duty at a time (ISO 8601 UTC), by queue. */
export function dutyAt(project: Project, now: string): Record<string, Duty> {
  const { queues, timeZone } = project.bot;
  return Object.fromEntries([...queues.values()].map((queue) => [queue.name, dutyOf(queue, now, timeZone)]));
}

function dutyOf(queue: Queue, now: string, timeZone: string): Duty {
  const { hours, promise } = queue;
  const promisedAt = promisedBy(queue, now, timeZone);
  const closesAt = nextClosing(hours, now, timeZone);
  const isCutShort = closesAt !== undefined && (promisedAt === undefined || promisedAt > closesAt);
  const opensAt = nextOpening(hours, isCutShort ? closesAt : now, timeZone);
  return {
    open: isOpen(hours, now, timeZone), promise,
    ...(opensAt !== undefined && { opensAt }), ...(promisedAt !== undefined && { promisedAt }),
  };
}

/**
 * When a queue's promise ends that is given at a time (both ISO 8601 UTC): its minutes count while the queue is open,
 * and go on at its next opening. `undefined` where it never opens.
 */
export function promisedBy({ hours, promise }: Pick<Queue, 'hours' | 'promise'>, now: string, timeZone: string): string | undefined {
  let left = promise * minuteMs;
  let from = isOpen(hours, now, timeZone) ? now : nextOpening(hours, now, timeZone);
  for (let shift = 0; from !== undefined && shift < mostShifts; shift++) {
    const closesAt = nextClosing(hours, from, timeZone);
    const worked = closesAt === undefined ? Infinity : Date.parse(closesAt) - Date.parse(from);
    if (left <= worked || closesAt === undefined) return new Date(Date.parse(from) + left).toISOString();
    left -= worked;
    from = nextOpening(hours, closesAt, timeZone);
  }
  return undefined;
}
