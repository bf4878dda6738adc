/** A deep copy of what is JSON. Many times faster than `structuredClone`, which a state need not be copied with. */
export function copy<Json>(value: Json): Json {
  return copied(value) as Json;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const into: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    // Assigned, "__proto__" would set the prototype.
    if (key === '__proto__') Object.defineProperty(into, key, { value: copied(inner), enumerable: true, configurable: true, writable: true });
    else into[key] = copied(inner);
  }
  return into;
}
