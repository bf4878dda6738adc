import type { Project } from '../dialog/project.js';
import { inform } from './inform.js';
import { createMoment, EndlessDialogError, type Moment, topFrame } from './moment.js';
import { onActivities } from './on-activities.js';
import { onClosed, onHandedBack, onTaken } from './on-agent.js';
import { onFailed } from './on-failed.js';
import { onOutcome } from './on-outcome.js';
import { onTime } from './on-time.js';
import type { Observer } from './observer.js';
import { runStack } from './run-stack.js';
import { speak, prefixDefault } from './speak.js';
import type { Effect, Event, State, Transition } from './state.js';
import { settleTimers } from './timers.js';
import { updateFrames } from './update-frames.js';

function handle(moment: Moment, event: Event): void {
  switch (event.event) {
    case 'activities':
      return onActivities(moment, event);
    case 'outcome':
      return onOutcome(moment, event);
    case 'taken':
      return onTaken(moment);
    case 'handed-back':
      return onHandedBack(moment, event);
    case 'closed':
      return onClosed(moment, event);
    case 'time':
      return onTime(moment, event);
    case 'failed':
      return onFailed(moment);
  }
}

function isCustomerTurn({ event }: Moment): boolean {
  if (event.event === 'activities') return event.activities.some((activity) => activity.type === 'message' && activity.from.role === 'user');
  return event.event === 'outcome';
}

/** Says what was put before a message that never came; a customer who wrote is never left without a word. */
function finish(moment: Moment, before: State): void {
  if (moment.state.speaker !== 'bot') return;
  const answered = moment.effects.some(({ effect }) => effect === 'send' || effect === 'call');
  const hasChanged = (): boolean => moment.event.event === 'activities' || JSON.stringify(before.stack) !== JSON.stringify(moment.state.stack);
  if (!answered && moment.prefix.length === 0 && isCustomerTurn(moment) && hasChanged()) prefixDefault(moment, topFrame(moment)?.waiting === 'time' ? 'back-later' : 'anything-else');
  if (moment.prefix.length > 0) speak(moment, { text: '' }, {});
}

/** Free text would not get through once the channel's window has closed. */
function reachesCustomer(event: Event, effect: Effect): boolean {
  return event.event !== 'time' || event.windowOpen || effect.effect !== 'send' || effect.draft.template !== undefined;
}

/**
 * Decides what follows from an event: the new state, and what is to be done about it. Pure: no I/O, no clock, no
 * chance; the inputs stay as they are, and the same inputs give the same result. State and effects are JSON.
 * A dialog that goes round without the customer is treated like a turn that threw.
 */
export function transition(project: Project, state: State, event: Event, observer?: Observer): Transition {
  const moment = createMoment(project, state, event, observer);
  try {
    updateFrames(moment);
    handle(moment, event);
    if (topFrame(moment)?.waiting === 'time') runStack(moment);
    finish(moment, state);
    inform(moment);
    settleTimers(moment, state);
  } catch (error) {
    if (!(error instanceof EndlessDialogError)) throw error;
    return transition(project, state, { event: 'failed', now: event.now, duty: event.duty }, observer);
  }
  return { state: moment.state, effects: moment.effects.filter((effect) => reachesCustomer(event, effect)), because: { ...moment.because, reads: moment.reads } };
}
