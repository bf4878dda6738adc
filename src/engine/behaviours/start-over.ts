import { initialState } from '../initial-state.js';
import type { Moment } from '../moment.js';
import { speakDefault } from '../speak.js';
import { keepTimers, notificationsOf } from '../timers.js';
import { menu } from './menu.js';

/** A conversation from scratch: what stays is the language, that the privacy notice was said, what is to be told later, and the count that makes calls' ids unique. */
export function freshState(moment: Moment): void {
  const { language, calls, informed, notified, stoppedAt } = moment.state;
  const notifications = notificationsOf(moment.state);
  const known = { ...(language !== undefined && { language }), ...(informed && { informed }), ...(notified && { notified }), ...(stoppedAt !== undefined && { stoppedAt }) };
  moment.state = { ...initialState(), project: moment.project.version, ...known, calls };
  keepTimers(moment.state, notifications);
}

export function startOver(moment: Moment): void {
  freshState(moment);
  speakDefault(moment, 'started-over', {}, menu(moment));
}
