import type { Value } from './slot-type.js';

/** A sentence that is true or false, read by a person: `order.total is more than 50 and not order.paid`. */
export interface Condition {
  source: string;
  /** Root names that it reads. */
  reads: readonly string[];
  test(scope: Record<string, Value | undefined>): boolean;
}
