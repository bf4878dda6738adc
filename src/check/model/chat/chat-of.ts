import type { Project } from '../../../dialog/project.js';
import type { Finding } from '../findings/finding.js';
import type { AllProved } from '../prove.js';
import { flatten } from './flatten.js';
import { renderTranscript } from './render-transcript.js';
import { replay } from './replay.js';
import { withBeginning } from './with-beginning.js';

/** The chat that leads to a finding, as a transcript; `undefined` where there is none to show. */
export function chatOf(project: Project, dialog: string, { way, absent, turns, message }: Finding, all: AllProved): string | undefined {
  const chat = way && flatten(dialog, way, all);
  const begun = chat && withBeginning(project, chat);
  const replayed = begun && replay(project, begun, { absent, turns });
  return replayed && renderTranscript(message.replace(/\.$/, ''), replayed, project.bot);
}
