import { createFrame } from '../frames.js';
import { type Moment, topFrame } from '../moment.js';
import { openCase } from '../open-case.js';
import { runStack } from '../run-stack.js';

/** To a person, at once and from anywhere: by the bot's own dialog for it, which is not waited for a second time. */
export function askForPerson(moment: Moment): void {
  const { bot, dialogs } = moment.project;
  const dialog = bot.behaviours.person === undefined ? undefined : dialogs.get(bot.behaviours.person);
  const running = topFrame(moment)?.dialog === dialog?.name;
  if (!dialog || running) return openCase(moment, { queue: bot.queue, reason: 'asked-for-a-person', priority: 'normal' });
  moment.state.stack.push(createFrame(dialog));
  runStack(moment);
}
