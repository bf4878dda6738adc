const ordinals: readonly (readonly string[])[] = [
  ['erste', 'ersten', 'erster', 'erstes', 'erstens', 'eins', 'first', '1st', 'one'],
  ['zweite', 'zweiten', 'zweiter', 'zweites', 'zweitens', 'zwei', 'zwo', 'zwie', 'second', '2nd', 'two'],
  ['dritte', 'dritten', 'dritter', 'drittes', 'drittens', 'drei', 'drie', 'third', '3rd', 'three'],
  ['vierte', 'vierten', 'vierter', 'viertes', 'viertens', 'vier', 'fourth', '4th', 'four'],
  ['funfte', 'funften', 'funfter', 'funftes', 'funftens', 'funf', 'fifth', '5th', 'five'],
  ['sechste', 'sechsten', 'sechster', 'sechstes', 'sechs', 'sixth', '6th', 'six'],
  ['siebte', 'siebten', 'siebter', 'siebtes', 'sieben', 'seventh', '7th', 'seven'],
  ['achte', 'achten', 'achter', 'achtes', 'acht', 'eighth', '8th', 'eight'],
  ['neunte', 'neunten', 'neunter', 'neuntes', 'neun', 'ninth', '9th', 'nine'],
  ['zehnte', 'zehnten', 'zehnter', 'zehntes', 'zehn', 'tenth', '10th', 'ten'],
];
const last = new Set(['letzte', 'letzten', 'letzter', 'letztes', 'last']);
const around = new Set(
  `nr no nummer number num option punkt zeile row item choice antwort answer the das die der den dem one ones bitte please ich
  nehme nehm wahle mochte hatte gern gerne lieber i i'd would like take ll d ill id choose pick want will von oben unten from above`.split(/\s+/),
);
const indexOf = new Map(ordinals.flatMap((words, index) => words.map((word) => [word, index] as const)));

/** The row meant by "2", "Nr. 2", "die zweite", "the last one" out of so many; `undefined` where nothing else may be said. */
export function readRowNumber(words: readonly string[], rows: number): number | undefined {
  if (words.length > 8) return undefined;
  const found = new Set<number>();
  words.forEach((word, at) => {
    const filler = around.has(word) && (words.length > 1 || !indexOf.has(word));
    if (filler && !(word === 'one' && at === 0 && words.length === 1)) return;
    const row = last.has(word) ? rows - 1 : (indexOf.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) - 1 : -1));
    found.add(row);
  });
  const [row] = found;
  return found.size === 1 && row !== undefined && row >= 0 && row < rows ? row : undefined;
}
