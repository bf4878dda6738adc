import { freshState } from './behaviours/start-over.js';
import { createFrame } from './frames.js';
import type { Moment } from './moment.js';
import { goOnOrOffer, runStack } from './run-stack.js';
import { prefixDefault, speakDefault } from './speak.js';
import type { Event } from './state.js';

/** A call in flight is made again when the bot goes on: its outcome must not speak over a person. */
function forgetCalls({ state }: Moment): void {
  for (const frame of state.stack) {
    if (frame.waiting !== 'outcome') continue;
    delete frame.waiting;
    delete frame.call;
  }
}

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
  goOnOrOffer(moment);
}

/** The case is closed: the customer is told, what the bot does then is done, and else the next message begins a conversation of its own. */
export function onClosed(moment: Moment, event: Extract<Event, { event: 'closed' }>): void {
  freshState(moment);
  speakDefault(moment, 'case-closed', { agent: event.agent.name });
  const { dialogs, bot } = moment.project;
  const dialog = dialogs.get(bot.behaviours.closed ?? '');
  if (!dialog) return;
  moment.state.stack.push(createFrame(dialog));
  runStack(moment);
}
