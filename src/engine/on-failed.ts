import { popFrame } from './frames.js';
import { type Moment, topFrame } from './moment.js';
import { openCase } from './open-case.js';
import { prefixDefault } from './speak.js';

/** The turn threw: the customer hears an apology and gets a person. What ran is not run again: it would throw again. */
export function onFailed(moment: Moment): void {
  if (moment.state.speaker !== 'bot') return;
  while (topFrame(moment)) popFrame(moment);
  delete moment.state.ended;
  prefixDefault(moment, 'apology');
  openCase(moment, { queue: moment.project.bot.queue, reason: 'bot-failed', priority: 'normal' });
}
