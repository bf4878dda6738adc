import { parentPort, workerData } from 'node:worker_threads';
import { channelNames } from '../../connectors/index.js';
import { loadFiles } from '../../dialog/load-project.js';
import { slotTypes } from '../../slots/index.js';
import { stepTypes } from '../../steps/index.js';
import { proveLoad } from '../check-load.js';
import type { Aside, Proofs } from './prove-aside.js';

const { folder, bot, read, share } = workerData as Aside;
const proofs: Proofs = [];
const load = loadFiles({ folder, bot, stepTypes, slotTypes, channels: channelNames }, read);
proveLoad(load, share, { recall: () => undefined, keep: (...proof) => void proofs.push(proof) });
parentPort!.postMessage(proofs);
