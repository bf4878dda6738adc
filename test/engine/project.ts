import { parseProject } from '../../src/dialog/parse-project.js';
import type { Project } from '../../src/dialog/project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { files } from './files.js';

/** The test bot, with files put in place of its own, added, or (`undefined`) taken away. */
export function projectWith(changes: Record<string, string | undefined> = {}): Project {
  const merged = Object.entries({ ...files, ...changes }).flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const]));
  const { project, diagnostics } = parseProject({ bot: 'demo', files: Object.fromEntries(merged), stepTypes, slotTypes });
  if (!project) throw new Error(diagnostics.map(({ range, message }) => `${range.file}:${range.line} ${message}`).join('\n'));
  return project;
}

export const project = projectWith();
