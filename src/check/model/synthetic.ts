import { z } from 'zod';
import type { Dialog, Slot, Step } from '../../dialog/project.js';
import type { StepType } from '../../dialog/step-type.js';
import { anyText } from './abstract-text.js';

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A step type of the checker's own. */
export function syntheticType(type: Pick<StepType, 'name' | 'run'> & Partial<Pick<StepType, 'resume' | 'fit'>>): StepType {
  return { docs: { summary: '', example: '' }, schema: z.unknown(), ...type };
}

/** A dialog of the checker's own: its steps stand one after the other. */
export function syntheticDialog(name: string, types: readonly StepType[], slots: ReadonlyMap<string, Slot> = new Map()): Dialog {
  const steps = types.map((type, index): Step => ({
    place: String(index), type, options: {}, blocks: new Map(), next: index + 1 < types.length ? String(index + 1) : undefined, range: nowhere,
  }));
  return { name, title: anyText, examples: {}, offered: false, slots, results: new Map(), steps, places: new Map(steps.map((step) => [step.place, step])), range: nowhere };
}
