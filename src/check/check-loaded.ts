import { byPlace } from '../diagnostics/by-place.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../dialog/parse-project.js';
import { applyRule, type Checked, type Limits, type Memory } from './rule.js';
import { rules } from './rules/index.js';

const forgetful: Memory = { recall: () => undefined, keep: () => undefined };

const proofs = rules.filter(({ isProof }) => isProof);
const others = rules.filter(({ isProof }) => !isProof);

/** What loading found, and what the rules find in the dialogs that could be read; what nothing is wrong with is proved. */
export function checkLoaded(load: ProjectLoad, capabilities: ReadonlyMap<string, Limits> = new Map(), memory: Memory = forgetful): Diagnostic[] {
  const checked = checkedOf(load, capabilities, memory);
  if (!checked) return [...load.diagnostics];
  const found = withoutProof(checked);
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ range }) => range.file));
  const faultless: Checked = { ...checked, dialogs: checked.dialogs.filter(({ file }) => !faulty.has(file)) };
  return [...load.diagnostics, ...found, ...proofs.flatMap((rule) => applyRule(rule, faultless))].sort(byPlace);
}

/** What the rules find at a glance, without playing through what can happen. */
export function withoutProof(checked: Checked): Diagnostic[] {
  return others.flatMap((rule) => applyRule(rule, checked));
}

/** What of a loaded bot the rules look at; `undefined` where bot.yaml couldn't be read. */
export function checkedOf({ draft, diagnostics }: ProjectLoad, capabilities: ReadonlyMap<string, Limits>, memory: Memory = forgetful): Checked | undefined {
  if (!draft) return undefined;
  const { project, bot, services } = draft;
  const sound = draft.dialogs.filter((loaded) => !loaded.findings.diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
  const ofBot = new Map([...capabilities].filter(([channel]) => project.bot.channels.includes(channel)));
  const whole = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { project, dialogs: sound, bot, services, whole, capabilities: ofBot, memory };
}
