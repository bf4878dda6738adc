import { z } from 'zod';
import type { Counts } from '../../graph/index.js';

const times = z.record(z.string(), z.number());

/** What `schalter test --coverage-json` writes, as far as a map shows it. */
export const coverageSchema = z.object({
  dialogs: z.record(z.string(), z.object({ steps: times, blocks: times, outcomes: times })),
});

export type CoverageRead = z.output<typeof coverageSchema>;

/** A dialog's coverage as it is laid over its map; nothing where the dialog isn't covered at all. */
export function countsOf({ dialogs }: CoverageRead, dialog: string): Counts {
  const { steps = {}, blocks = {}, outcomes = {} } = dialogs[dialog] ?? {};
  const ways: Record<string, number> = {};
  for (const [key, count] of Object.entries(outcomes)) {
    const [place, outcome] = split(key);
    const block = `${place}/outcomes.${outcome}`;
    ways[block in blocks ? block : `${place}/next`] = count;
  }
  for (const [key, count] of Object.entries(blocks)) ways[key.endsWith('/below') ? key.replace(/below$/, 'next') : key] = count;
  return { steps, ways };
}

/** A place has slashes of its own: the last one parts it from what is counted. */
function split(key: string): [string, string] {
  const at = key.lastIndexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
