import { isOpen, nextOpening } from '../dialog/hours.js';
import type { Project } from '../dialog/project.js';
import type { Duty } from '../engine/state.js';

/** Who is on duty at a time (ISO 8601 UTC), by queue. */
export function dutyAt(project: Project, now: string): Record<string, Duty> {
  const { queues, timeZone } = project.bot;
  return Object.fromEntries([...queues.values()].map((queue) => {
    const opensAt = nextOpening(queue.hours, now, timeZone);
    return [queue.name, {
      open: isOpen(queue.hours, now, timeZone), promise: queue.promise, ...(opensAt !== undefined && { opensAt }),
    }];
  }));
}
