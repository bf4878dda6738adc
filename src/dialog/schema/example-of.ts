import { valueOf } from '../../source/node.js';
import { parseSource } from '../../source/parse-source.js';
import type { SlotType } from '../slot-type.js';
import type { StepType } from '../step-type.js';

function read(yaml: string): unknown {
  const { document } = parseSource('example.yaml', yaml);
  return document && valueOf(document.root);
}

/** The first map in a value whose first key this is. */
function findBy(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.keys(value)[0] === key && !Array.isArray(value)) return value;
  for (const inner of Object.values(value)) {
    const found = findBy(key, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A step as its docs show it. */
export function exampleStep({ name, docs }: StepType): unknown {
  return findBy(name, (read(docs.example) as { steps?: unknown } | undefined)?.steps);
}

/** A slot's declaration as its docs show it, without its name. */
export function exampleSlot({ docs }: SlotType): unknown {
  return Object.values((read(docs.example) ?? {}) as Record<string, unknown>)[0];
}
