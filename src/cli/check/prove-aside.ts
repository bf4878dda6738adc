import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Share } from '../../check/model/prove.js';
import type { Memory } from '../../check/rule.js';
import type { Sought } from './find-problems.js';

export type Aside = Pick<Sought, 'folder' | 'bot' | 'read'> & { share: Share };

/** Proofs by what they depend on, as the memory keeps them. */
export type Proofs = [key: string, proof: string][];

/** Fewer dialogs are proved sooner than another thread has read them. */
const worthIt = 100;

/** Each thread reads the whole project: more of them cost memory. */
const mostThreads = 4;

const mark = 'was proved';

/** Into how many shares the proofs are cut: one where they are few, or most are known from last time. */
export function sharesOf({ files }: Sought['read'], memory: Memory): Share[] {
  const isKnown = memory.recall(mark) !== undefined;
  memory.keep(mark, '');
  const of = isKnown || Object.keys(files).length < worthIt ? 1 : Math.min(availableParallelism(), mostThreads);
  return Array.from({ length: of }, (_, part) => ({ part, of }));
}

/** Makes a share of the proofs in a thread of its own. Where that fails there are none: they are made without it. */
export function proveAside(aside: Aside): Promise<Proofs> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./prove-worker.js', import.meta.url), { workerData: aside });
    worker.once('message', resolve);
    worker.once('error', () => { resolve([]); });
    worker.once('exit', () => { resolve([]); });
  });
}
