import { channelNames } from '../../connectors/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { loadFiles } from '../../dialog/load-project.js';
import { slotTypes } from '../../slots/index.js';
import { stepTypes } from '../../steps/index.js';
import { checkLoad } from '../check-load.js';
import type { Sought } from './find-problems.js';

/** All that is wrong with a bot, found anew. */
export function checkFiles({ folder, bot, read, before, cache }: Sought): Diagnostic[] {
  const load = loadFiles({ folder, bot, stepTypes, slotTypes, channels: channelNames, ...(before && { before }) }, read);
  return checkLoad(load, cache);
}
