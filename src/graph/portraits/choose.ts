import { closedSet } from '../../dialog/load/names-of.js';
import type { Condition } from '../../dialog/condition.js';
import type { Step } from '../../dialog/project.js';
import { choiceTitles } from '../text/choice-titles.js';
import type { Portrait, Sitting } from './portrait.js';

type Branch = { when: Condition } | { otherwise: unknown };

interface Options {
  choose: string | readonly Branch[];
}

function labelOf(block: string, { options }: Step, sitting: Sitting): string {
  const { words } = sitting;
  const { choose: branches } = options as Options;
  const at = /^when\.(\d+)$/.exec(block)?.[1];
  const branch = at === undefined || typeof branches === 'string' ? undefined : branches[Number(at)];
  if (branch) return 'when' in branch ? branch.when.source : words.otherwise;
  const name = block.replace(/^cases\./, '');
  const title = typeof branches === 'string' ? choiceTitles(branches, sitting).get(name) : undefined;
  if (title !== undefined) return title;
  return { yes: words.yes, no: words.no, otherwise: words.otherwise }[name] ?? name;
}

/** Whether something may fit none of its branches. */
function leavesOut({ options, blocks }: Step, { dialog, project }: Sitting): boolean {
  const { choose: by } = options as Options;
  if (typeof by !== 'string') return !by.some((branch) => 'otherwise' in branch);
  if (blocks.has('otherwise')) return false;
  const values = closedSet(by, dialog, project);
  return values === undefined || values.some((value) => !blocks.has(`cases.${value}`));
}

export const choose: Portrait = {
  of: 'choose',
  draw({ options }, { words }) {
    const { choose: by } = options as Options;
    return {
      kind: 'fork',
      parts: typeof by === 'string' ? [{ part: 'heading', text: words.decides }, { part: 'name', text: by }] : [{ part: 'heading', text: words.first }],
    };
  },
  into: (block, step, sitting) => ({ kind: 'branch', label: labelOf(block, step, sitting) }),
  onward: (step, sitting) => (leavesOut(step, sitting) ? { kind: 'branch', label: sitting.words.otherwise } : undefined),
};
