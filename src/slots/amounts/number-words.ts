const units: Record<string, number> = {
  null: 0, kein: 0, keine: 0, keinen: 0, keins: 0, keines: 0, ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, zwie: 2, ziwe: 2, drei: 3, drie: 3, vier: 4, funf: 5, fumf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwolf: 12, dreizehn: 13, vierzehn: 14, funfzehn: 15, fuffzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
  anderthalb: 1.5,
};
const tens: Record<string, number> = { zwanzig: 20, dreissig: 30, dreizig: 30, vierzig: 40, funfzig: 50, fuffzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };

/** A German number in one folded word: "einundzwanzig", "zweihundertfunfzig"; `undefined` for another word. */
export function germanNumber(word: string): number | undefined {
  if (word.length > 60) return undefined;
  if (Object.hasOwn(units, word)) return units[word];
  if (Object.hasOwn(tens, word)) return tens[word];
  if (word.endsWith('einhalb')) return half(word.slice(0, -7));
  return multiple(word, 'tausend', 1000) ?? multiple(word, 'hundert', 100) ?? unitAndTen(word);
}

/** "zweieinhalb". */
function half(whole: string): number | undefined {
  const value = germanNumber(whole);
  return value !== undefined && Number.isInteger(value) ? value + 0.5 : undefined;
}

function multiple(word: string, name: string, factor: number): number | undefined {
  const at = word.indexOf(name);
  if (at === -1) return undefined;
  const many = at === 0 ? 1 : germanNumber(word.slice(0, at));
  const rest = word.slice(at + name.length).replace(/^und/, '');
  const more = rest === '' ? 0 : germanNumber(rest);
  if (many === undefined || more === undefined || more >= factor || many < 1 || many >= 1000) return undefined;
  return many * factor + more;
}

function unitAndTen(word: string): number | undefined {
  const [unit = '', ten = '', ...more] = word.split(/und(?=(?:zwan|drei|vier|funf|sech|sieb|acht|neun)\w*(?:zig|ssig)$)/);
  const one = units[unit];
  if (more.length > 0 || one === undefined || one < 1 || one > 9 || !Object.hasOwn(tens, ten)) return undefined;
  return tens[ten]! + one;
}

const english: Record<string, number> = {
  zero: 0, none: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const powers: Record<string, number> = { hundred: 100, thousand: 1000 };

/** An English number over several folded words from a place on: "two hundred and fifty". How many words it takes. */
export function englishNumber(words: readonly string[], at: number): { value: number; words: number } | undefined {
  let total = 0;
  let group = words[at] === 'a' && Object.hasOwn(powers, words[at + 1] ?? '') ? 1 : undefined;
  let next = group === undefined ? at : at + 1;
  for (; next < words.length && next - at < 12; next++) {
    const word = words[next]!;
    const value = Object.hasOwn(english, word) ? english[word]! : undefined;
    if (value !== undefined && (group === undefined || joins(group, value, total > 0))) group = (group ?? 0) + value;
    else if (Object.hasOwn(powers, word) && (group ?? 0) > 0) ({ total, group } = raise(total, group!, powers[word]!));
    else if (!(word === 'and' && next > at && (total > 0 || (group ?? 0) >= 100) && Object.hasOwn(english, words[next + 1] ?? ''))) break;
  }
  return group === undefined ? undefined : { value: total + group, words: next - at };
}

function joins(group: number, value: number, afterThousands: boolean): boolean {
  return value > 0 && ((group % 100 === 0 && (group > 0 || afterThousands) && value < 100) || (group % 100 >= 20 && group % 10 === 0 && value < 10));
}

function raise(total: number, group: number, power: number): { total: number; group: number } {
  return power === 100 ? { total, group: group * 100 } : { total: total + group * 1000, group: 0 };
}
