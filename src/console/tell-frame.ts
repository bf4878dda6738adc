import type { DiagnosticsEvent } from '../server/api/types.js';

/** What a page of the same server that shows the console in a frame may want to know. */
export type Told =
  | { tell: 'waiting'; count: number }
  | { tell: 'diagnostics'; diagnostics: DiagnosticsEvent['diagnostics']; isNews: boolean };

/** Tells the page around, if there is one; only one of our own gets to hear it. */
export function tellFrame(told: Told): void {
  if (parent !== window) parent.postMessage(told, location.origin);
}
