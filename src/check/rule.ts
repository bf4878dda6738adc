import type { Capabilities } from '../connectors/contract.js';
import type { Diagnostic, Fix, Range } from '../diagnostics/diagnostic.js';
import type { RuleDocs } from '../diagnostics/rule-docs.js';
import type { BotFile } from '../dialog/load/read-bot.js';
import type { ServicesFile } from '../dialog/load/read-services.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Project } from '../dialog/project.js';

/** What of a channel's limits the rules look at. */
export type Limits = Pick<Capabilities, 'text' | 'caption' | 'interactiveText' | 'buttons' | 'buttonTitle' | 'listRows' | 'listTitle' | 'listDescription' | 'listOpener' | 'linkTitle' | 'footer' | 'files' | 'windowMs'>;

/** What a rule looks at: what could be read, and only dialogs without an error of their own. */
export interface Checked {
  project: Project;
  dialogs: readonly LoadedDialog[];
  bot: BotFile;
  services: ServicesFile | undefined;
  /** Nothing was left out because of an error: what isn't named here is named nowhere. */
  whole: boolean;
  /** Channel → its limits, for the channels that the bot names. */
  capabilities: ReadonlyMap<string, Limits>;
  memory: Memory;
}

/** What was found out before, by keys that name all that it depends on: for what takes long. */
export interface Memory {
  recall(key: string): string | undefined;
  keep(key: string, value: string): void;
}

/** `fix` mends it for certain; `chat` is a transcript that shows how it comes about. */
export type Report = (range: Range, message: string, hint: string, fix?: Fix, chat?: string) => void;

/** A check over a bot that could be read: one file under `rules/`, one line in its list. */
export interface Rule extends RuleDocs {
  /** It plays through all that can happen: only dialogs in whose file nothing else is an error. */
  isProof?: true;
  check(checked: Checked, report: Report): void;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** What a rule finds. */
export function applyRule(rule: Rule, checked: Checked): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  rule.check(checked, (range, message, hint, fix, chat) => {
    diagnostics.push({ rule: rule.name, severity: rule.severity, message, hint, range, ...(fix && { fix }), ...(chat !== undefined && { chat }) });
  });
  return diagnostics;
}
