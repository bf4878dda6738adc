import type { SlotValue } from '../../dialog/slot-type.js';
import type { Way } from './way.js';

/** One way in which a dialog comes to its end, as those see it that run it. */
export interface Ending {
  /** What another dialog ran it with, as `givenAs` says it; absent where the customer began it. */
  given?: readonly string[];
  end: 'ends' | 'hands-off' | 'ends-conversation';
  /** What it returns, where it returns something. */
  returned?: SlotValue;
  /** Whether the customer had a turn before, or stayed silent so long that it went on without. */
  asked: boolean;
  /** The customer had turns, and in none of them an answer that was taken. */
  refused?: true;
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

export function endingKey({ given, end, asked, refused, spoke, returned }: Ending): string {
  return JSON.stringify([given, end, asked, refused, spoke, returned]);
}

/** The ends that a dialog may come to which was begun like this; all of them where nobody looked at that yet. */
export function endingsAfter({ endings }: Contract, given: readonly string[] | undefined): readonly Ending[] {
  const wanted = given?.join();
  const those = endings.filter((ending) => ending.given?.join() === wanted);
  return those.length > 0 ? those : endings;
}
