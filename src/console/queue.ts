import type { CaseSummary } from '../server/api/types.js';

/** The queue as an agent reads it, from the top. */
export interface Queue {
  mine: CaseSummary[];
  waiting: CaseSummary[];
  others: CaseSummary[];
  closed: CaseSummary[];
}

/** Puts a case as it now stands into the list. */
export function putCase(cases: CaseSummary[], changed: CaseSummary): CaseSummary[] {
  return [...cases.filter((known) => known.id !== changed.id), changed];
}

/** Who must be answered first stands first: overdue, then urgent, then the longest wait. */
export function arrangeQueue(cases: CaseSummary[], agent: string, now: number): Queue {
  const byUrgency = (a: CaseSummary, b: CaseSummary): number =>
    rank(b, now) - rank(a, now) || a.openedAt.localeCompare(b.openedAt);
  const open = cases.filter((one) => one.status !== 'closed').sort(byUrgency);
  return {
    mine: open.filter((one) => one.status === 'taken' && one.agent?.id === agent),
    waiting: open.filter((one) => one.status === 'waiting'),
    others: open.filter((one) => one.status === 'taken' && one.agent?.id !== agent),
    closed: cases.filter((one) => one.status === 'closed').sort((a, b) => b.openedAt.localeCompare(a.openedAt)),
  };
}

/** All cases in the order they are shown: what J and K walk through. */
export function walkQueue(queue: Queue): CaseSummary[] {
  return [...queue.mine, ...queue.waiting, ...queue.others, ...queue.closed];
}

/** Whether the customer should have heard from a person by now and has not. */
export function isOverdue(one: CaseSummary, now: number): boolean {
  const by = one.status === 'waiting' ? one.promisedAt : one.unanswered?.by;
  return one.status !== 'closed' && by !== undefined && Date.parse(by) < now;
}

function rank(one: CaseSummary, now: number): number {
  return (isOverdue(one, now) ? 2 : 0) + (one.priority === 'high' ? 1 : 0);
}
