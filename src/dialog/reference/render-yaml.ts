/** YAML in a block of its own. */
export function renderYaml(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
