/** What goes wrong with the next sends. */
export type FaultKind =
  /** Refused with an error code, as an answer or (`as: 'status'`) after a 200. */
  | { kind: 'code'; code: number; as?: 'answer' | 'status' }
  /** An HTTP error whose body isn't JSON. */
  | { kind: 'http'; status: number }
  /** The connection is reset before anything was done. */
  | { kind: 'reset' }
  /** The message is taken and reaches the customer, but the connection closes without an answer. */
  | { kind: 'accept-and-close' }
  /** The answer comes, late (by the machine's clock). */
  | { kind: 'slow'; ms: number };

export type Fault = FaultKind & {
  /** Sends that it still hits. */
  next: number;
  /** Only sends to this customer (`waId`). */
  customer?: string;
};

/** Takes one use of the first fault that fits. */
export function takeFault(faults: Fault[], waId: string | undefined): Fault | undefined {
  const fault = faults.find((each) => each.next > 0 && (each.customer === undefined || each.customer === waId));
  if (fault) fault.next -= 1;
  return fault;
}
