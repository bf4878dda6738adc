/** Widths in hundredths of the font's size, of a font that is rather wide (Open Sans): others need no more room. */
const widths = new Map<string, number>([
  [22, '\''], [26, ' !,.:;ijlìíîïıł¡·'], [28, 'IJÌÍÎÏİ`´‚'], [31, '()‹›‘’-'], [34, '[]f'], [36, 't“”„'], [38, '/\\º{}•'], [42, 'r"?°'],
  [47, 'zž'], [49, 'csçšćş_'], [51, 'vyýÿ«»–'], [53, 'FLxkŁ'], [55, '*ST|ŞšgğYEaàáâãäåèéêëe'], [58, '0123456789$+<=>ZX'], [61, 'bdhnopquPVKñòóôõöùúûüþðøőűß€'],
  [65, 'ACBR#ÀÁÂÃÄÅÇẞ'], [75, 'DGHNUÑÙÚÛÜ&'], [79, 'OQwÒÓÔÕÖØ…'], [86, '%æ©®'], [93, 'mWM@Æ'], [101, '—→↩✓'],
].flatMap(([width, characters]) => [...(characters as string)].map((character) => [character, width as number])));

/** Signs that add nothing to the one before: accents, joiners, variation selectors. */
const silent = /^[\p{M}\p{Cf}]$/u;
const wide = /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (silent.test(character)) return 0;
  return wide.test(character) ? 125 : 78;
}

/** About how wide a text is drawn, in pixels, with a little to spare; ‹values› are drawn bold. */
export function textWidth(text: string, { size, bold = false }: { size: number; bold?: boolean }): number {
  let sum = 0;
  let isValue = false;
  for (const character of text) {
    isValue = character === '‹' || (isValue && character !== '›');
    sum += widthOf(character) * (bold || isValue ? 1.12 : 1.02);
  }
  return (sum * size) / 100;
}
