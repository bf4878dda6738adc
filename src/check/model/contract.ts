import type { Value } from '../../dialog/slot-type.js';
import type { Way } from './way.js';

/** One way in which a dialog comes to its end, as those see it that run it. */
export interface Ending {
  end: 'ends' | 'hands-off';
  /** What it returns, where it returns something. */
  returned?: Value;
  /** Whether the customer had a turn before. */
  asked: boolean;
  /** Whether it has said something since the customer's last turn. */
  spoke: boolean;
}

/** What a dialog keeps to, whoever runs it. JSON. */
export interface Contract {
  endings: readonly Ending[];
  /** How each of them comes about, in the same order; none where nobody knows. */
  ways: readonly Way[];
}

/** What may be expected of a dialog that couldn't be read, or that is being proved just now. */
export const anyContract: Contract = {
  endings: [
    { end: 'ends', asked: true, spoke: true },
    { end: 'hands-off', asked: true, spoke: true },
  ],
  ways: [],
};

export function endingKey({ end, asked, spoke, returned }: Ending): string {
  return JSON.stringify([end, asked, spoke, returned]);
}
