import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../dialog/parse-project.js';
import { applyRule, type Limits } from './rule.js';
import { rules } from './rules/index.js';

/** What loading found, and what the rules find in the dialogs that could be read. */
export function checkLoaded({ draft, diagnostics }: ProjectLoad, capabilities: ReadonlyMap<string, Limits> = new Map()): Diagnostic[] {
  if (!draft) return [...diagnostics];
  const { project } = draft;
  const sound = draft.dialogs.filter((loaded) => !loaded.findings.diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
  const ofBot = new Map([...capabilities].filter(([channel]) => project.bot.channels.includes(channel)));
  const found = rules.flatMap((rule) => applyRule(rule, { project, dialogs: sound, capabilities: ofBot }));
  return [...diagnostics, ...found].sort(byPlace);
}

function byPlace({ range: left }: Diagnostic, { range: right }: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
