import { languageOf, type Moment } from '../moment.js';
import { latePromiseWords } from '../promise-words.js';
import { speakDefault } from '../speak.js';
import { keepTimers } from '../timers.js';

/** Nobody has answered by the time that was promised: the customer is told so once, with a new time. */
export function latePromise(moment: Moment): void {
  const { state, event, project } = moment;
  const due = (state.timers ?? []).find((timer) => timer.timer === 'promise' && timer.at <= event.now);
  if (due?.timer !== 'promise') return;
  keepTimers(state, (state.timers ?? []).filter((timer) => timer.timer !== 'promise'));
  const words = latePromiseWords(project, languageOf(moment), due.queue, event);
  speakDefault(moment, words.text, words.scope);
}
