import type { StepCheck } from '../../dialog/step-type.js';
import { windowMs } from '../../dialog/window.js';
import type { Asked } from './options.js';

/** Told of silence while free text still reaches the customer: WhatsApp takes it for 24 h. */
export function checkSilence({ options }: Asked, { rangeOf }: StepCheck) {
  const { silence } = options;
  const waits = silence?.remind && silence.then ? 2 : 1;
  if (!silence || silence.after * waits < windowMs) return [];
  const half = waits === 2 ? ' The reminder and what follows it are that long apart.' : '';
  return [{
    rule: 'silence-too-long', severity: 'error' as const, message: `After 24 h of silence WhatsApp takes no more free text.${half}`,
    hint: `Write less than ${24 / waits} h under "after".`, range: rangeOf(['silence', 'after']),
  }];
}
