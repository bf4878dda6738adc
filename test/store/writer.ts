/** A process that accepts messages without end and says which ones it has; made to be killed. */
import { randomUUID } from 'node:crypto';
import { createLowdbStore } from '../../src/store/index.js';
import { inbound, now } from './contract.js';

const store = createLowdbStore({ folder: process.argv[2]!, ...(process.argv[3] !== undefined && { journal: { segmentBytes: Number(process.argv[3]) } }) });
await store.open();
const customers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
await Promise.all(customers.map(async (customer) => {
  for (;;) {
    const accepted = randomUUID();
    await store.accept(inbound(customer, [accepted]), now);
    process.send!({ accepted });
  }
}));
