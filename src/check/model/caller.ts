import type { SlotValue } from '../../dialog/slot-type.js';
import type { Dialog } from '../../dialog/project.js';
import { anyText } from './abstract-text.js';
import { syntheticDialog, syntheticType } from './synthetic.js';

/** What no author can call a dialog. */
export const callerName = 'Caller';

/** Runs a dialog with these slots, and says something after it. */
export function createCaller(dialog: string, slots: Record<string, SlotValue>): Dialog {
  const runs = syntheticType({ name: 'runs', run: () => ({ flow: 'run', dialog, slots: structuredClone(slots) }) });
  const says = syntheticType({
    name: 'says',
    run(_, turn) {
      turn.say({ text: turn.render(anyText) });
      return { flow: 'next' };
    },
  });
  return syntheticDialog(callerName, [runs, says]);
}
