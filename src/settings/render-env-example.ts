import type { Setting } from './setting.js';
import { settings } from './settings.js';

const head = `# Settings of Schalter. Copy this file to .env and fill in what you need:
# the demo needs nothing. What is set in the environment wins over .env.
# A test holds this file against src/settings/settings.ts.
`;

/** The text of `.env.example`: every setting with its help, its default or a sample, commented out. */
export function renderEnvExample(): string {
  const parts = Object.values<Setting>(settings).map((setting) => `${wrap(setting.help)}\n# ${setting.name}=${setting.default ?? setting.sample ?? ''}\n`);
  return [head, ...parts].join('\n');
}

function wrap(help: string): string {
  const lines: string[] = [];
  for (const word of help.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 98) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}
