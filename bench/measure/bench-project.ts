import { fileURLToPath } from 'node:url';
import { channelNames } from '../../src/connectors/index.js';
import { loadProject } from '../../src/dialog/load-project.js';
import type { Project } from '../../src/dialog/project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';

export const botFolder = fileURLToPath(new URL('../bot', import.meta.url));

/** @throws Error with what is wrong in its files */
export async function benchProject(): Promise<Project> {
  const { project, diagnostics } = await loadProject({ folder: botFolder, bot: 'bench', stepTypes, slotTypes, channels: channelNames });
  if (project === undefined) throw new Error(diagnostics.map(({ range, message }) => `${range.file}:${String(range.line)} ${message}`).join('\n'));
  return project;
}
