/** A process that accepts and answers messages of ten customers and says so; made to be killed. */
import { createLowdbStore } from '../../src/store/index.js';
import { from, message } from './fake-connector.js';
import { createStand } from './stand.js';

const [folder, round, mode] = process.argv.slice(2);
const store = createLowdbStore({ folder: folder! });
const { clock, connector, runtime } = await createStand({ store });
connector.onSend = async (activity) => {
  process.send!({ said: activity.text, doubtful: runtime.counts.doubtful });
  await new Promise((resolve) => { setImmediate(resolve); });
};
const customers = Array.from({ length: 10 }, (_, index) => `c${String(index)}`);

/** Lets the wait for the echo of what the kill left in doubt pass. */
const settle = async (): Promise<void> => {
  for (await runtime.idle(); clock.nextIn !== undefined; await runtime.idle()) await clock.advance(clock.nextIn);
};

await settle();
if (mode === 'finish') {
  await runtime.stop();
  await store.close();
  process.disconnect();
} else {
  await Promise.all(customers.map(async (customer) => {
    for (let number = 0; ; number += 1) {
      const id = `${customer}-${round!}-${String(number)}`;
      await runtime.accept('fake', [from(customer, message(id, id))]);
      process.send!({ accepted: id });
    }
  }));
}
