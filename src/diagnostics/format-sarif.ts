import type { Diagnostic, Fix } from './diagnostic.js';
import type { RuleDocs } from './rule-docs.js';

/** Findings as SARIF 2.1.0, which code hosts and editors read. Rules that are known bring along what they are for. */
export function formatSarif(diagnostics: readonly Diagnostic[], known: readonly RuleDocs[] = []): string {
  const names = [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const driver = { name: 'Schalter', rules: names.map((id) => describe(id, known.find((rule) => rule.name === id))) };
  const results = diagnostics.map((diagnostic) => resultOf(diagnostic, names));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }, null, 2);
}

function describe(id: string, rule: RuleDocs | undefined): object {
  if (!rule) return { id };
  const { summary, why, example } = rule.docs;
  const shown = example ? `\n\nFound:\n\n\`\`\`yaml\n${example.bad.trimEnd()}\n\`\`\`\n\nMended:\n\n\`\`\`yaml\n${example.good.trimEnd()}\n\`\`\`` : '';
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: why, markdown: `${why}${shown}` },
    defaultConfiguration: { level: rule.severity },
  };
}

function resultOf({ rule, severity, message, hint, range, fix, chat }: Diagnostic, names: readonly string[]): object {
  return {
    ruleId: rule,
    ruleIndex: names.indexOf(rule),
    level: severity,
    message: { text: hint === undefined || hint === '' ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(range.file), region: region(range) } }],
    ...(fix && { fixes: [fixOf(fix, hint)] }),
    ...(chat !== undefined && { properties: { chat } }),
  };
}

function fixOf({ range, text }: Fix, hint: string | undefined): object {
  return {
    ...(hint !== undefined && hint !== '' && { description: { text: hint } }),
    artifactChanges: [{ artifactLocation: artifact(range.file), replacements: [{ deletedRegion: region(range), insertedContent: { text } }] }],
  };
}

/** A file's name as part of an address: what has a meaning there is encoded. */
function artifact(file: string): { uri: string } {
  return { uri: file.split('/').map(encodeURIComponent).join('/') };
}

function region({ line, column, endLine, endColumn }: Diagnostic['range']): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
