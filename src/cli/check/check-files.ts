import { channelNames } from '../../connectors/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { loadFiles } from '../../dialog/load-project.js';
import { slotTypes } from '../../slots/index.js';
import { stepTypes } from '../../steps/index.js';
import { checkLoad, proveLoad } from '../check-load.js';
import type { Sought } from './find-problems.js';
import { keepHeapSmall } from './keep-heap-small.js';
import { proveAside, sharesOf } from './prove-aside.js';
import { noCache } from './result-cache.js';

/** All that is wrong with a bot, found anew: of many dialogs a share of the proofs is made on every other core. */
export async function checkFiles({ folder, bot, read, before, cache = noCache }: Sought): Promise<Diagnostic[]> {
  const fresh = new Map<string, string>();
  const memory = {
    recall: (key: string) => fresh.get(key) ?? cache.recall(key),
    keep: (key: string, value: string) => {
      fresh.set(key, value);
      cache.keep(key, value);
    },
  };
  const shares = sharesOf(read, memory);
  if (shares.length > 1) keepHeapSmall();
  const aside = shares.slice(1).map((share) => proveAside({ folder, bot, read, share }));
  const load = loadFiles({ folder, bot, stepTypes, slotTypes, channels: channelNames, ...(before && { before }) }, read);
  if (shares.length > 1) proveLoad(load, shares[0]!, memory);
  for (const proofs of await Promise.all(aside)) for (const [key, value] of proofs) memory.keep(key, value);
  return checkLoad(load, memory);
}
