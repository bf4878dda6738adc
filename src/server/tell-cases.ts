import type { House } from './house.js';
import type { CaseEvent } from './api/types.js';
import { renderCaseSummary } from './views/case-summary.js';

/** Tells every open console what becomes of cases. Returns what ends it. */
export function tellCases({ runtime, streams }: House): () => void {
  return runtime.on('case', ({ case: one, conversation, ring }) => {
    if (streams.size === 0) return;
    const event: CaseEvent = { case: renderCaseSummary(one, conversation, runtime.project), ring };
    streams.send('case', event);
  });
}
