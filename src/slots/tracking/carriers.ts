import { modulo37and36, modulo7, s10, ups, weighted31, weighted49 } from './check-digits.js';

/** How far a form can be trusted: `certain` by prefix and check, `checked` by a digit that one in ten passes, `length` by nothing else. */
export type Strength = 'certain' | 'checked' | 'length';

interface Form {
  pattern: RegExp;
  strength: Strength;
  check?: (number: string) => boolean;
  /** The number as carriers know it, where people leave something out. */
  complete?: (number: string) => string;
}

export interface Carrier {
  /** Kept in the slot's `carrier` field, and named in the option `carriers`. */
  id: string;
  title: string;
  /** How customers call it. */
  named: RegExp;
  /** A number of its, for whoever tries a dialog. */
  sample: string;
  forms: readonly Form[];
}

/** Upper case, without separators. Adding a carrier is adding a row. */
export const carriers: readonly Carrier[] = [
  {
    id: 'dhl',
    title: 'DHL Paket',
    named: /\bdhl\b/i,
    sample: '00340434161094022115',
    forms: [
      { pattern: /^0034043\d{13}$/, strength: 'certain', check: weighted31 },
      { pattern: /^34043\d{13}$/, strength: 'certain', check: (number) => weighted31(`00${number}`), complete: (number) => `00${number}` },
      { pattern: /^(?:JJD|JD)\d{10,22}$/, strength: 'certain' },
      { pattern: /^\d{12}$/, strength: 'checked', check: weighted49 },
    ],
  },
  {
    id: 'dhl-express',
    title: 'DHL Express',
    named: /\bdhl\s?express\b/i,
    sample: '3318810025',
    forms: [
      { pattern: /^JVGL\d{10,20}$/, strength: 'certain' },
      { pattern: /^\d{10}$/, strength: 'checked', check: modulo7 },
    ],
  },
  {
    id: 'post',
    title: 'Post (international)',
    named: /\bpost\b/i,
    sample: 'RR123456785DE',
    forms: [{ pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, strength: 'certain', check: s10 }],
  },
  {
    id: 'ups',
    title: 'UPS',
    named: /\bups\b/i,
    sample: '1Z5R89390357567127',
    forms: [{ pattern: /^1Z[0-9A-Z]{15}\d$/, strength: 'certain', check: ups }],
  },
  {
    id: 'hermes',
    title: 'Hermes',
    named: /\bhermes\b/i,
    sample: '09133131530724',
    forms: [
      { pattern: /^H\d{19}$/, strength: 'certain' },
      { pattern: /^\d{14}$/, strength: 'checked', check: weighted31 },
    ],
  },
  {
    id: 'dpd',
    title: 'DPD',
    named: /\bdpd\b/i,
    sample: '01015026003653C',
    forms: [
      { pattern: /^\d{14}[0-9A-Z]$/, strength: 'checked', check: modulo37and36, complete: (number) => number.slice(0, 14) },
      { pattern: /^\d{14}$/, strength: 'length' },
    ],
  },
  {
    id: 'gls',
    title: 'GLS',
    named: /\bgls\b/i,
    sample: '123456789011',
    forms: [
      { pattern: /^\d{12}$/, strength: 'checked', check: (number) => weighted31(number, 1) },
      { pattern: /^\d{11}$/, strength: 'length' },
      { pattern: /^(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z][A-Z0-9]{7}$/, strength: 'length' },
    ],
  },
  {
    id: 'amazon',
    title: 'Amazon',
    named: /\bamazon\b/i,
    sample: 'TBA123456789012',
    forms: [{ pattern: /^TBA\d{12}$/, strength: 'certain' }],
  },
  {
    id: 'sscc',
    title: 'SSCC',
    named: /\bsscc\b/i,
    sample: '00123456789012345675',
    forms: [{ pattern: /^00(?!34043)[1-9]\d{17}$/, strength: 'checked', check: weighted31 }],
  },
];

/** The longest number of any carrier, in characters. */
export const longestNumber = 25;

export const carrierIds = carriers.map(({ id }) => id) as [string, ...string[]];
