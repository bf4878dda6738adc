import type { Dialog } from '../../dialog/project.js';
import { anyText } from './abstract-text.js';
import { syntheticDialog, syntheticType } from './synthetic.js';

export const interruptionEnds = 'that is all';
export const interruptionHandsOff = 'that needs a person';

/** One more than may come in between one another: the last is refused. */
const most = 4;

/** What no author can call a dialog. */
const nameOf = (index: number): string => `Interruption ${index}`;

const asks = syntheticType({
  name: 'interrupts',
  run(_, turn) {
    turn.say({ text: turn.render(anyText) });
    return { flow: 'wait' };
  },
  fit: (_step, _turn, { text }) => (text === interruptionEnds || text === interruptionHandsOff ? 'exact' : undefined),
  resume(_, turn, reply) {
    if (reply.reply === 'answer' && reply.text === interruptionEnds) return { flow: 'end' };
    if (reply.reply === 'answer' && reply.text === interruptionHandsOff) return { flow: 'handoff', queue: turn.project.bot.queue, reason: 'interruption', priority: 'normal' };
    if (reply.reply !== 'again' && reply.reply !== 'misfit') return undefined;
    turn.say({ text: turn.render(anyText) });
    return { flow: 'wait' };
  },
});

/** Stand in for every dialog that the customer may begin in between: each asks one question, then ends or hands off. */
export const interruptions: readonly Dialog[] = Array.from({ length: most }, (_, index) => syntheticDialog(nameOf(index + 1), [asks]));

export function isInterruption(dialog: string): boolean {
  return dialog.startsWith('Interruption ');
}
