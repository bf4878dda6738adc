import type { RuleDocs, RuleExample } from '../../diagnostics/rule-docs.js';
import { renderTable } from './render-table.js';
import { renderYaml } from './render-yaml.js';

const byName = (rules: readonly RuleDocs[]): RuleDocs[] => [...rules].sort((left, right) => (left.name < right.name ? -1 : 1));

/** Everything that a check can find, in a line each. */
export function renderRuleList(rules: readonly RuleDocs[]): string {
  return renderTable(['rule', 'finding', 'what it wants'], byName(rules).map(({ name, severity, docs }) => [`[\`${name}\`](#${name})`, severity, docs.summary]));
}

/** Everything that a check can find, each with why and an example: what is found, and the same mended. */
export function renderRules(rules: readonly RuleDocs[]): string {
  return byName(rules).map(renderRule).join('\n\n');
}

function renderRule({ name, severity, docs }: RuleDocs): string {
  const examples = docs.example ? renderExample(docs.example) : [];
  return [`### ${name}`, `*${severity}* · ${docs.summary} ${docs.why}`, ...examples].join('\n\n');
}

function renderExample({ bad, good, beside = {} }: RuleExample): string[] {
  const others = Object.entries(beside).filter(([, text]) => text.trim() !== '').map(([path, text]) => renderYaml(`# beside it, in ${path}\n${text}`));
  return [renderYaml(`# found\n${shortened(bad)}`), renderYaml(`# mended\n${shortened(good)}`), ...others];
}

/** A line that is long on purpose is cut. */
function shortened(text: string): string {
  return text.replace(/^.{240}.+$/gm, (line) => `${line.slice(0, 120)} …`);
}
