import { isSlip } from '../../dialog/is-slip.js';

/** Folded, from January and from Sunday on. */
const months = [
  'januar jan janner january', 'februar feb feber february febr', 'marz mrz mar march', 'april apr', 'mai may', 'juni jun june juno', 'juli jul july julei',
  'august aug', 'september sep sept', 'oktober okt october oct', 'november nov', 'dezember dez december dec',
];
const weekdays = [
  'sonntag so sun sunday', 'montag mo mon monday', 'dienstag di tue tues tuesday teusday', 'mittwoch mi wed weds wednesday wensday wenesday wendsday',
  'donnerstag do thu thur thurs thursday', 'freitag fr fri friday', 'samstag sa sat saturday sonnabend',
];
/** Short names that are words of the other language or no weekday's at all before a time: "so um 3". */
const germanOnly = new Set(['mo', 'di', 'mi', 'do', 'sa', 'so']);
const withPart = /(?<=.{5})(?:vormittag|nachmittag|mittag|abend|morgen|nacht|fruh)s?$/;
const numbers = [
  'null zero', 'ein eine einem einer eins one a an', 'zwei zwo zwie two', 'drei drie three', 'vier four', 'funf fumf five', 'sechs six', 'sieben seven', 'acht eight',
  'neun nine', 'zehn ten', 'elf eleven', 'zwolf twelve', 'dreizehn thirteen', 'vierzehn fourteen',
];

const monthNumbers = table(months, 1);
const weekdayNumbers = table(weekdays, 0);
const wordNumbers = table(numbers, 0);

const fromToday = new Map<string, number>([
  ...['heute', 'heut', 'hoid', 'today', 'tonight', 'tonite', '2day', '2nite', 'hte'].map((word) => [word, 0] as const),
  ...['morgen', 'morgn', 'tomorrow', 'tomorow', 'tommorow', 'tommorrow', 'tmrw', 'tmr', '2moro', '2morrow', 'tomoz'].map((word) => [word, 1] as const),
  ...['ubermorgen', 'ubermorgn'].map((word) => [word, 2] as const),
  ...['gestern', 'gestan', 'gestrn', 'yesterday', 'yesterdy'].map((word) => [word, -1] as const),
  ...['vorgestern'].map((word) => [word, -2] as const),
]);
/** Other words that are a letter away. */
const others = new Set(['morgens', 'sorgen', 'borgen', 'norden', 'western', 'gestein', 'toda']);

/** How many days from today "übermorgen" is; with a typo only in an `answer`. */
export function daysFromToday(word: string, { answer }: { answer: boolean }): { days: number; isTypo: boolean } | undefined {
  const days = fromToday.get(word);
  if (days !== undefined) return { days, isTypo: false };
  const near = answer && !others.has(word) ? nearest(fromToday, word) : undefined;
  return near === undefined ? undefined : { days: near, isTypo: true };
}

/** 1–12, with a typo in a long name; `undefined` for another word. */
export function monthOf(word: string): number | undefined {
  return monthNumbers.get(word) ?? nearest(monthNumbers, word);
}

/** 0 = Sunday. Short forms only where `short`: "do" and "so" are words too; typos only in an `answer`. "Montags" is no day. */
export function weekdayNamed(said: string, { short, answer, language }: { short: boolean; answer: boolean; language: string }): number | undefined {
  const word = said.length > 9 ? said.replace(withPart, '') : said;
  if (word.length <= 3 && (!short || (language !== 'de' && germanOnly.has(word)))) return undefined;
  const isRepeated = word.endsWith('s') && weekdayNumbers.has(word.slice(0, -1));
  return weekdayNumbers.get(word) ?? (answer && !isRepeated ? nearest(weekdayNumbers, word) : undefined);
}

/** "3", "drei", "three". */
export function amountOf(word: string): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : wordNumbers.get(word);
}

function table(rows: readonly string[], from: number): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + from] as const)));
}

/** What a misspelt name means; `undefined` where it may be two: "tursday". */
function nearest(names: Map<string, number>, word: string): number | undefined {
  if (word.length < 5 || word.length > 12) return undefined;
  let near: number | undefined;
  for (const [name, value] of names) {
    if (name.length < 5 || value === near || !isSlip(name, word)) continue;
    if (near !== undefined) return undefined;
    near = value;
  }
  return near;
}
