import { freshState } from './behaviours/start-over.js';
import { asking } from './frames.js';
import { type Moment, topFrame } from './moment.js';
import { forgetCalls } from './open-case.js';
import { repeatQuestion, runStack } from './run-stack.js';
import { prefixDefault, speakDefault } from './speak.js';
import type { Event } from './state.js';

/** An agent took the case: from here on the bot says nothing, not even what a call still brings. */
export function onTaken(moment: Moment): void {
  moment.state.speaker = 'agent';
  forgetCalls(moment);
}

/** The bot is back: it says so and goes on where it was, or offers help. */
export function onHandedBack(moment: Moment, event: Extract<Event, { event: 'handed-back' }>): void {
  if (moment.state.speaker === 'bot') return;
  moment.state.speaker = 'bot';
  prefixDefault(moment, 'handed-back', { agent: event.agent.name });
  if (!topFrame(moment)) return prefixDefault(moment, 'anything-else');
  const waiting = asking(moment);
  if (!waiting) return runStack(moment);
  prefixDefault(moment, 'where-were-we');
  repeatQuestion(moment, waiting);
}

/** The case is closed: the customer is told, and the next message begins a conversation of its own. */
export function onClosed(moment: Moment, event: Extract<Event, { event: 'closed' }>): void {
  freshState(moment);
  speakDefault(moment, 'case-closed', { agent: event.agent.name });
}
