import type { Dialog } from '../../dialog/project.js';
import type { Contract } from './contract.js';
import { syntheticDialog, syntheticType } from './synthetic.js';

/** The operation by which a stand-in asks how it ends: `ends talk-to-a-person`. */
export const endsOperation = 'ends ';

/**
 * Stands in for a dialog that another one runs: it does nothing but come to one of the ends of its contract. Which one
 * is an outcome, as of a call.
 */
export function createStandIn(dialog: Dialog, contract: Contract): Dialog {
  const type = syntheticType({
    name: 'stands-in',
    run: () => ({ flow: 'call', operation: `${endsOperation}${dialog.name}`, input: {} }),
    resume(_, turn, reply) {
      if (reply.reply !== 'outcome') return undefined;
      const ending = contract.endings[Number(reply.outcome)];
      if (ending?.end === 'hands-off') return { flow: 'handoff', queue: turn.project.bot.queue, reason: 'stand-in', priority: 'normal' };
      if (ending?.returned !== undefined && dialog.returns !== undefined) turn.setSlot(dialog.returns, ending.returned);
      return { flow: 'end', ...(ending?.end === 'ends-conversation' && { of: 'conversation' }) };
    },
  });
  const { returns } = dialog;
  return { ...syntheticDialog(dialog.name, [type], dialog.slots), ...(returns !== undefined && { returns }) };
}
