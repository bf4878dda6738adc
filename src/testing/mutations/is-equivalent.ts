import type { ProjectLoad } from '../../dialog/parse-project.js';
import type { Dialog, Slot, Step } from '../../dialog/project.js';

/** A text as its sources, a condition as its sentence: what they are compiled to is made of nothing else. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'source' in value && ('render' in value || 'test' in value)) return value.source;
  return value;
}

function without(options: unknown, path: readonly (string | number)[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], options);
  if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, path.at(-1)!);
}

/** Blocks stand in the options too, as written: there they say nothing that the steps do not. */
function stepForm({ type, options, blocks }: Step): unknown {
  const own: unknown = JSON.parse(JSON.stringify(options, plain));
  for (const { path } of type.blocks?.(options) ?? []) without(own, path);
  return [type.name, own, [...blocks].map(([block, steps]) => [block, steps.map(stepForm)])];
}

function slotForm({ name, type, options, personal }: Slot): unknown {
  return [name, type.name, options, personal];
}

function form({ title, examples, slots, steps, returns }: Dialog): string {
  return JSON.stringify([title, examples, [...slots.values()].map(slotForm), steps.map(stepForm), returns], plain);
}

/** Whether a bot with another text of a file is still the same bot: an option that was the default anyway. */
export function isEquivalent(before: ProjectLoad, after: ProjectLoad, file: string): boolean {
  const forms = ({ draft }: ProjectLoad): string => (draft?.dialogs ?? []).filter((loaded) => loaded.file === file).map(({ dialog }) => form(dialog)).join('\n');
  return forms(before) === forms(after);
}
