import { popFrame } from '../frames.js';
import { type Moment, titleOf, topFrame } from '../moment.js';
import { goOnOrOffer } from '../run-stack.js';
import { prefixDefault, speakDefault } from '../speak.js';

/** Ends what runs on top, with the dialogs that ran it, down to one that an interruption left waiting. */
function popRunning(moment: Moment): string {
  let name = '';
  do name = popFrame(moment)?.dialog ?? name;
  while (topFrame(moment)?.waiting === 'dialog');
  return titleOf(moment, name);
}

/** Ends the running dialog at the customer's wish, and goes back to the one that it interrupted. */
export function cancel(moment: Moment): void {
  if (!topFrame(moment)) return speakDefault(moment, 'nothing-to-cancel');
  prefixDefault(moment, 'cancelled', { title: popRunning(moment) });
  delete moment.state.ended;
  goOnOrOffer(moment);
}
