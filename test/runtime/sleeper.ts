/** A process in which the silence of the customers in its folder is due; made to be killed. */
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';
import { createLowdbStore } from '../../src/store/index.js';
import { minute, patient } from './timed-stand.js';

const store = createLowdbStore({ folder: process.argv[2]! });
const { connector, pass } = await patient({ store, clock: createSimulatedClock('2026-11-02T11:30:00.000Z') });
connector.onSend = async (_, { id }) => {
  process.send!(id);
  await new Promise((resolve) => { setTimeout(resolve, 5); });
};
await pass(2 * minute);
