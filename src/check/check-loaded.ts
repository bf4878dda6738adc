import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../dialog/parse-project.js';
import { applyRule, type Checked, type Limits } from './rule.js';
import { rules } from './rules/index.js';

/** What loading found, and what the rules find in the dialogs that could be read. */
export function checkLoaded(load: ProjectLoad, capabilities: ReadonlyMap<string, Limits> = new Map()): Diagnostic[] {
  const checked = checkedOf(load, capabilities);
  if (!checked) return [...load.diagnostics];
  return [...load.diagnostics, ...rules.flatMap((rule) => applyRule(rule, checked))].sort(byPlace);
}

/** What of a loaded bot the rules look at; `undefined` where bot.yaml couldn't be read. */
export function checkedOf({ draft, diagnostics }: ProjectLoad, capabilities: ReadonlyMap<string, Limits>): Checked | undefined {
  if (!draft) return undefined;
  const { project, bot, services } = draft;
  const sound = draft.dialogs.filter((loaded) => !loaded.findings.diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
  const ofBot = new Map([...capabilities].filter(([channel]) => project.bot.channels.includes(channel)));
  const whole = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { project, dialogs: sound, bot, services, whole, capabilities: ofBot };
}

function byPlace({ range: left }: Diagnostic, { range: right }: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
