import type { Value } from './slot-type.js';
import type { Operation } from './project.js';

export type OwnOperationName = '@my-data.show' | '@my-data.delete';

const range = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

function own(name: string, outcomes: readonly [string, ...string[]], fields: Operation['result']): Operation {
  return {
    service: '@my-data', name, method: 'GET', path: '', query: {}, body: undefined, inputs: ['language'], personal: [], timeoutMs: 0, retries: 0,
    result: fields, outcomes: outcomes.map((outcome) => ({ name: outcome })), success: outcomes[0], range,
  };
}

/**
 * Operations that the bot answers itself, from what it keeps of the conversation; transcripts may stub them by their
 * names, which no services.yaml can give.
 */
export const ownOperations: ReadonlyMap<string, Operation> = new Map<OwnOperationName, Operation>([
  /** Makes two files of what is stored, one to read and one for programs, as `media:<sha256>`. */
  ['@my-data.show', own('show', ['shown', 'failed'], { text: { from: 'text', type: 'text' }, json: { from: 'json', type: 'text' } })],
  /** Erases it with the turn's commit; number and date make the receipt. */
  ['@my-data.delete', own('delete', ['deleted', 'open-case', 'failed'], { number: { from: 'number', type: 'text' }, date: { from: 'date', type: 'date' } })],
]);

/** What such an operation comes to where nothing is stored: in transcripts that say nothing of it. */
export function sampleOwnAnswer(name: string): { outcome: string; result: Record<string, Value> } | undefined {
  const outcome = ownOperations.get(name)?.success;
  if (outcome === undefined) return undefined;
  return { outcome, result: outcome === 'deleted' ? { number: 'A1B2C3D4' } : { text: `media:${'0'.repeat(64)}`, json: `media:${'1'.repeat(64)}` } };
}
