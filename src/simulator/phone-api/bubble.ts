import type { PhoneMessage } from '../phone/api.js';

/** What a kind of message adds to what every message has. */
export type Bubble = Omit<PhoneMessage, 'id' | 'from' | 'at' | 'status' | 'context'>;
