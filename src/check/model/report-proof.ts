import type { Checked, Report } from '../rule.js';
import { chatOf } from './chat/chat-of.js';
import type { Finding } from './findings/finding.js';
import type { ProofRule } from './findings-of.js';
import { type AllProved, prove } from './prove.js';

interface Told extends Omit<Finding, 'way' | 'absent' | 'turns'> {
  chat?: string;
}

const told = new WeakMap<Checked, ReadonlyMap<ProofRule, Told[]>>();

/** What can't be told of a dialog while one that it runs could not be read: what that one says and brings back. */
const waiting = new Set<ProofRule>(['unheard', 'unset-read', 'never-reached']);

/** Dialogs that run another one which was not proved. */
function incomplete({ dialogs }: Checked, all: AllProved): ReadonlySet<string> {
  const runsUnread = ({ steps, dialog }: Checked['dialogs'][number]): boolean => steps.some(({ marks }) => marks.some((mark) => mark.mark === 'dialog' && mark.name !== dialog.name && !all.has(mark.name)));
  return new Set(dialogs.filter(runsUnread).map(({ dialog }) => dialog.name));
}

function tell(checked: Checked): Map<ProofRule, Told[]> {
  const { project } = checked;
  const all = prove(checked);
  const byRule = new Map<ProofRule, Told[]>();
  const unsure = incomplete(checked, all);
  for (const [name, proved] of all) {
    for (const { rule, finding } of proved.findings) {
      if (unsure.has(name) && waiting.has(rule)) continue;
      const { range, message, hint } = finding;
      if (byRule.get(rule)?.some((one) => one.message === message && JSON.stringify(one.range) === JSON.stringify(range))) continue;
      const chat = chatOf(project, name, finding, all);
      byRule.set(rule, [...(byRule.get(rule) ?? []), { range, message, hint, ...(chat !== undefined && { chat }) }]);
    }
  }
  return byRule;
}

/** Reports what playing through all that can happen has found for one rule; it is played through once for all of them. */
export function reportProof(rule: ProofRule, checked: Checked, report: Report): void {
  let findings = told.get(checked);
  if (!findings) told.set(checked, (findings = tell(checked)));
  for (const { range, message, hint, chat } of findings.get(rule) ?? []) report(range, message, hint, undefined, chat);
}
