import { findAmounts } from './find-numbers.js';

export interface MoneyFound {
  /** In the currency's smallest unit. */
  cents: number;
  currency: string | undefined;
  start: number;
  end: number;
}

const signs: [RegExp, string][] = [
  [/^(?:€|eur|euros?|teuro)$/i, 'EUR'], [/^(?:\$|us\$|usd|dollars?|bucks?)$/i, 'USD'], [/^(?:£|gbp|pounds?|quid|pfund)$/i, 'GBP'],
  [/^(?:chf|sfr|fr|franken|francs?)\.?$/i, 'CHF'], [/^(?:pln|zł|zloty|złoty)$/i, 'PLN'], [/^(?:sek|dkk|nok)$/i, ''], [/^(?:czk|huf|jpy|cad|aud)$/i, ''],
];
const cents = /^(?:cents?|ct|pence|rappen)$/i;
const before = /(?:^|[\s(:])(€|us\$|\$|£|\p{L}{3})\s?$/iu;
const vague = /^\s?(?:irgendwas|something|(?:und|and)\s(?:ein\spaar|some|a\sfew|etwas))(?!\p{L})/iu;
const after = /^\s?(€|\$|£|\p{L}{2,7})(?![\p{L}])/iu;

/** Amounts of money in a text. Those without a currency's sign or word have none. */
export function findMoney(text: string, language: string): MoneyFound[] {
  const found: MoneyFound[] = [];
  for (const { value, start, end } of findAmounts(text, language)) {
    const lead = before.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    const tail = after.exec(text.slice(end, end + 12));
    const currency = currencyOf(lead) ?? currencyOf(tail?.[1]);
    const last = found.at(-1);
    const isRest = last?.currency !== undefined && /^\s?(?:(?:€|eur|euros?|franken|pounds?|dollars?)\s)?(?:und\s|and\s)?$/i.test(text.slice(last.end, start));
    const isCents = cents.test(tail?.[1] ?? '');
    const stop = end + (tail && (isCents || currencyOf(tail[1]) !== undefined) ? tail[0].length : 0);
    const from = currencyOf(lead) === undefined ? start : text.lastIndexOf(lead!, start - 1);
    if (isRest && Number.isInteger(value) && value < 100 && value >= 0 && last.cents % 100 === 0 && (isCents || currency === undefined)) Object.assign(last, { cents: last.cents + value, end: stop });
    else if (isCents) found.push({ cents: Math.round(value), currency: 'EUR', start, end: stop });
    else found.push({ cents: Math.round(value * 100), currency, start: from, end: stop });
  }
  return found.filter(({ end }) => !vague.test(text.slice(end, end + 24)));
}

function currencyOf(word: string | undefined): string | undefined {
  const row = word === undefined ? undefined : signs.find(([sign]) => sign.test(word));
  return row && (row[1] === '' ? word!.toUpperCase() : row[1]);
}
