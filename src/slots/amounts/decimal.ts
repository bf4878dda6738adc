/** How people write a number in digits, with separators: 1.234,5 · 1,234.5 · 1'234.50 · 12,5. */
export const decimalForm = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,4})?(?!\d)|\d{1,15}(?:[.,]\d{1,15})?`;

/**
 * The number that digits with separators mean. Of two kinds of separators the last one is the decimal's; of one kind
 * with groups of three the language decides: 1.234 is a thousand in German, 1,234 one in English.
 */
export function parseDecimal(written: string, language: string): number {
  const bare = written.replace(/[\s\u00a0\u202f'’]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last === -1) return Number(bare);
  const mark = bare[last]!;
  const others = bare.slice(0, last);
  const isGrouped = /^[1-9]\d{0,2}$/.test(others) && bare.length - last - 1 === 3 && mark === (language === 'de' ? '.' : ',');
  const isRepeated = others.includes(mark);
  if (isGrouped || isRepeated) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${others.replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
}

const fractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** "2½" as "2.5". */
export function withoutFractions(text: string): string {
  return text.replace(/(\d{0,15})\s?([½¼¾])/gu, (_, whole: string, part: string) => `${whole || '0'}.${fractions[part]!}`);
}
