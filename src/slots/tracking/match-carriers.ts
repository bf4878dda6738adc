import { carriers, type Carrier, type Strength } from './carriers.js';

export interface Match {
  carrier: Carrier;
  number: string;
  strength: Strength;
  /** Whether letters were read as the digits that they look like. */
  repaired: boolean;
}

/** Carriers whose numbers look like this one (upper case, no separators); a check digit that fits excludes mere lengths. */
export function matchCarriers(raw: string, allowed?: readonly string[]): Match[] {
  const plain = matchesOf(raw, false, allowed);
  const matches = plain.some(({ strength }) => strength !== 'length') ? plain : [...plain, ...repairs(raw, allowed)];
  const strongest = (['certain', 'checked', 'length'] as const).find((each) => matches.some(({ strength }) => strength === each));
  return matches.filter(({ strength }) => strength === strongest);
}

function matchesOf(number: string, repaired: boolean, allowed?: readonly string[]): Match[] {
  return carriers.flatMap((carrier) => {
    if (allowed && !allowed.includes(carrier.id)) return [];
    const form = carrier.forms.find(({ pattern, check }) => pattern.test(number) && (!check || check(number)));
    if (!form || (repaired && !form.check)) return [];
    return [{ carrier, number: form.complete?.(number) ?? number, strength: form.strength, repaired }];
  });
}

/** O and 0, I, L and 1 mistaken for each other: only where a check digit then fits. */
function repairs(raw: string, allowed?: readonly string[]): Match[] {
  const digits = (text: string) => text.replace(/O/g, '0').replace(/[IL|]/g, '1');
  const letters = (text: string) => text.replace(/0/g, 'O').replace(/1/g, 'I');
  const spellings = new Set([
    digits(raw),
    letters(raw.slice(0, 2)) + digits(raw.slice(2, -2)) + letters(raw.slice(-2)),
    raw.slice(0, 14) + digits(raw.slice(14)),
  ]);
  spellings.delete(raw);
  return [...spellings].flatMap((spelling) => matchesOf(spelling, true, allowed));
}
