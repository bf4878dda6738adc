import { errorFields } from '../runtime/log.js';
import type { House } from './house.js';
import type { CaseEvent } from './api/types.js';
import { renderCaseSummary } from './views/case-summary.js';

/** Tells every open console what becomes of cases, in order, and nobody whose account is gone. Returns what ends it. */
export function tellCases({ runtime, streams, auth, logger }: House): () => void {
  let told = Promise.resolve();
  return runtime.on('case', ({ case: one, conversation, ring }) => {
    if (streams.size === 0) return;
    const event: CaseEvent = { case: renderCaseSummary(one, conversation, runtime.project), ring };
    told = told.then(() => auth.refresh()).then(
      () => streams.send('case', event),
      (error: unknown) => logger.error(errorFields(error), 'consoles were not told of a case: who may listen could not be read'),
    );
  });
}
