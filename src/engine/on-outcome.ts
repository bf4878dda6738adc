import type { OwnOperationName } from '../dialog/own-operations.js';
import { forgetCustomer } from './forget.js';
import { type Moment, topFrame } from './moment.js';
import { resume, runStack } from './run-stack.js';
import type { Event } from './state.js';

const erasing: OwnOperationName = '@my-data.delete';

/** A call came to something. An outcome that nobody waits for any more changes nothing. */
export function onOutcome(moment: Moment, event: Extract<Event, { event: 'outcome' }>): void {
  if (moment.state.speaker !== 'bot') return;
  const frame = topFrame(moment);
  if (frame?.waiting === 'outcome' && frame.call === event.call) {
    if (event.operation === erasing && event.outcome === 'deleted') {
      forgetCustomer(moment, frame);
      moment.effects.push({ effect: 'erase', number: String(event.result.number ?? '') });
    }
    moment.because = { after: `${event.operation}: ${event.outcome}` };
    resume(moment, frame, { reply: 'outcome', outcome: event.outcome, result: event.result });
  }
  runStack(moment);
}
