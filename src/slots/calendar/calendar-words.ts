import distance from 'natural/lib/natural/distance/index.js';

/** Folded, from January and from Sunday on. */
const months = [
  'januar jan janner january', 'februar feb feber february febr', 'marz mrz mar march', 'april apr', 'mai may', 'juni jun june juno', 'juli jul july julei',
  'august aug', 'september sep sept', 'oktober okt october oct', 'november nov', 'dezember dez december dec',
];
const weekdays = [
  'sonntag so sun sunday', 'montag mo mon monday', 'dienstag di tue tues tuesday', 'mittwoch mi wed wednesday',
  'donnerstag do thu thur thurs thursday', 'freitag fr fri friday', 'samstag sa sat saturday sonnabend',
];
const numbers = [
  'null zero', 'ein eine einem einer eins one a an', 'zwei two', 'drei three', 'vier four', 'funf five', 'sechs six', 'sieben seven', 'acht eight',
  'neun nine', 'zehn ten', 'elf eleven', 'zwolf twelve', 'dreizehn thirteen', 'vierzehn fourteen',
];

const monthNumbers = table(months, 1);
const weekdayNumbers = table(weekdays, 0);
const wordNumbers = table(numbers, 0);

/** 1–12, with a typo in a long name; `undefined` for another word. */
export function monthOf(word: string): number | undefined {
  return monthNumbers.get(word) ?? nearest(monthNumbers, word);
}

/** 0 = Sunday. Short forms only where `short`: "do" and "so" are words too; typos only in an `answer`. */
export function weekdayNamed(word: string, { short, answer }: { short: boolean; answer: boolean }): number | undefined {
  if (word.length <= 3 && !short) return undefined;
  return weekdayNumbers.get(word) ?? (answer ? nearest(weekdayNumbers, word) : undefined);
}

/** "3", "drei", "three". */
export function amountOf(word: string): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : wordNumbers.get(word);
}

function table(rows: readonly string[], from: number): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + from] as const)));
}

function nearest(names: Map<string, number>, word: string): number | undefined {
  if (word.length < 5 || word.length > 12) return undefined;
  for (const [name, value] of names) {
    if (name.length < 5 || Math.abs(name.length - word.length) > 1) continue;
    if (distance.DamerauLevenshteinDistance(name, word, { restricted: true }) === 1) return value;
  }
  return undefined;
}
