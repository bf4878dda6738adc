/** How a country writes its postcodes, and whether the house number stands before the street. */
export interface PostcodeForm {
  pattern: string;
  /** What may stand before it: D-20457. */
  prefix?: string;
  numberFirst?: true;
}

/** Forms as the national posts give them (Universal Postal Union, addressing sheets). */
export const countries = {
  DE: { pattern: String.raw`\d{5}`, prefix: '(?:D|DE)' },
  AT: { pattern: String.raw`\d{4}`, prefix: '(?:A|AT)' },
  CH: { pattern: String.raw`\d{4}`, prefix: 'CH' },
  LI: { pattern: '94[89]\\d', prefix: '(?:FL|LI)' },
  NL: { pattern: String.raw`\d{4}\s?[A-Z]{2}`, prefix: 'NL' },
  BE: { pattern: String.raw`\d{4}`, prefix: '(?:B|BE)' },
  FR: { pattern: String.raw`\d{5}`, prefix: '(?:F|FR)', numberFirst: true },
  IT: { pattern: String.raw`\d{5}`, prefix: '(?:I|IT)' },
  GB: { pattern: String.raw`[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}`, numberFirst: true },
  US: { pattern: String.raw`\d{5}(?:-\d{4})?`, numberFirst: true },
} as const satisfies Record<string, PostcodeForm>;

export type Country = keyof typeof countries;

export function formOf(country: Country): PostcodeForm {
  return countries[country];
}

export interface PostcodeFound {
  postcode: string;
  start: number;
  end: number;
}

/** Where a country's postcode stands in an address: the last one, for a house number may look like it. */
export function findPostcode(text: string, country: Country): PostcodeFound | undefined {
  const { pattern, prefix } = formOf(country);
  const lead = prefix === undefined ? '' : `(?:${prefix}\\s?-\\s?)?`;
  const match = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${lead}(${pattern})(?![\\p{L}\\p{N}])`, 'giu'))].at(-1);
  if (!match) return undefined;
  return { postcode: written(match[1]!, country), start: match.index, end: match.index + match[0].length };
}

function written(postcode: string, country: Country): string {
  const bare = postcode.toUpperCase().replace(/\s/g, '');
  if (country === 'NL') return `${bare.slice(0, 4)} ${bare.slice(4)}`;
  return country === 'GB' ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : bare;
}
