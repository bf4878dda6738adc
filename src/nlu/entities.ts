import type { SlotType } from '../dialog/slot-type.js';
import type { Entity, UnderstandingContext } from '../dialog/understanding.js';

/** Finds the values of those slot types that need no options, from left to right; the longer one where two overlap. */
export function findEntities(text: string, slotTypes: readonly SlotType[], context: UnderstandingContext): Entity[] {
  const { language = 'de', now = new Date().toISOString(), timeZone = 'UTC' } = context;
  const all = slotTypes.flatMap((type) => {
    const options = optionless(type);
    if (!type.find || options === undefined) return [];
    const found = type.find(text, { options: options.data, language, now, timeZone });
    return found.map(({ value, text, start, end }): Entity => ({ type: type.name, value, text, start, end }));
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((entity, at) => !all.slice(0, at).some((other) => other.end > entity.start && !(other.start === entity.start && other.end === entity.end)));
}

const parsed = new WeakMap<SlotType, { data: unknown } | undefined>();

/** The options of a slot type that needs none, read once: reading them for every text takes longer than looking for most values. */
function optionless(type: SlotType): { data: unknown } | undefined {
  if (!parsed.has(type)) {
    const { success, data } = type.options.safeParse({});
    parsed.set(type, success ? { data } : undefined);
  }
  return parsed.get(type);
}

/** The text with the entities of some types replaced by their type's placeholder: `Sendung {tracking-number}`. */
export function maskEntities(text: string, entities: readonly Entity[], types: ReadonlySet<string>): string {
  let masked = '';
  let at = 0;
  for (const { type, start, end } of entities) {
    if (!types.has(type) || start < at) continue;
    masked += `${text.slice(at, start)} {${type}} `;
    at = end;
  }
  return masked + text.slice(at);
}
