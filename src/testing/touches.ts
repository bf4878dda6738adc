import type { Project } from '../dialog/project.js';
import type { TranscriptResult } from './result.js';
import type { Transcript } from './transcript.js';

/** Files that are others than before, added or gone. */
export function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}

/** Whether a change of these files could make a transcript go another way than last time. */
export function touches(changed: readonly string[], transcript: Transcript, last: TranscriptResult | undefined, { dialogs }: Project): boolean {
  if (!last || last.failure) return true;
  if (changed.some((file) => !file.startsWith('dialogs/'))) return true;
  if (changed.includes(transcript.range.file.replace(/\.test(\.ya?ml)$/, '$1'))) return true;
  const names = [...dialogs.values()].filter(({ range }) => changed.includes(range.file)).map(({ name }) => name);
  return names.some((name) => [...last.tally.entries.keys()].some((id) => id.startsWith(`steps ${name} `)));
}
