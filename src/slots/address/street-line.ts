import { fold } from '../../dialog/fold.js';

export interface StreetLine {
  street: string;
  number: string;
}

const house = String.raw`(\d{1,5}(?:\s?[a-z](?![\p{L}]))?(?:\s?[-–/+]\s?\d{1,5}(?:\s?[a-z](?!\p{L}))?)?)`;
const after = new RegExp(String.raw`^(\P{N}.*?[\p{L}\d.])[\s,]+(?:nr\.?\s?|no\.?\s?)?${house}$`, 'iu');
const glued = new RegExp(String.raw`^(\P{N}.*?(?:str\.|stra(?:ß|ss)e|weg|platz|allee|ring|gasse))${house}$`, 'iu');
const before = new RegExp(String.raw`^${house}[\s,]+(\p{L}.*\p{L}\.?)$`, 'iu');

/** Words of a sentence around an address; none stands in the name of a street. */
const sentence = new Set(`ich wir sie mein meine unser ihr bitte danke liefern liefert schicken schickt senden wohne wohnen wohnt ziehe zieht umgezogen jetzt nun ab sofort immer alles seit mehr ist sind war und zwar
  aber erst doch sondern woanders lautet lieber das paket die bestellung i we please deliver send live lives moved now always is to my our it from address but instead`.split(/\s+/));
const preposition = /^(?:(?:in|an|nach|zu|zur|at|to)\s+)(?:(?:der|die|dem|the)\s+)?(?=\S*(?:str|weg|platz|allee|ring|gasse|street|road|lane|avenue))/iu;
const denials = new Set(['nicht', 'kein', 'keine', 'not', 'never']);
const mostWords = 7;

/** The street of a sentence that names one; `undefined` where it says that it isn't there, or is too long for one. */
function streetPart(text: string): string | undefined {
  const words = text.split(/\s+/);
  const folded = words.map((word) => fold(word).replace(/[.:]+$/, ''));
  const last = folded.findLastIndex((word) => sentence.has(word));
  if (folded.some((word) => denials.has(word))) return undefined;
  const rest = words.slice(last + 1).join(' ');
  return words.length - last - 1 > mostWords ? undefined : last === -1 ? rest : rest.replace(preposition, '');
}

/** Street and house number, in either order; `undefined` where one is missing. */
export function readStreetLine(line: string, numberFirst: boolean): StreetLine | undefined {
  const text = streetPart(line.trim());
  if (text === undefined) return undefined;
  const last = after.exec(text) ?? glued.exec(text);
  const first = before.exec(text);
  if (first && (numberFirst || !last)) return { street: streetName(first[2]!), number: houseNumber(first[1]!) };
  return last ? { street: streetName(last[1]!), number: houseNumber(last[2]!) } : undefined;
}

function houseNumber(text: string): string {
  return text.replace(/\s/g, '').replace('–', '-').toLowerCase();
}

/** "hafenstr." → Hafenstraße. */
function streetName(text: string): string {
  return inCapitals(text.replace(/\s+/g, ' ').replace(/,$/, ''))
    .replace(/(?<=\p{L})str(?:asse)?\.?$/iu, 'straße')
    .replace(/(?<=[\p{L}-]\s|-)str(?:asse)?\.?$/iu, 'Straße');
}

const small = new Set(['am', 'an', 'auf', 'bei', 'beim', 'der', 'dem', 'den', 'des', 'im', 'in', 'vor', 'von', 'zu', 'zum', 'zur', 'of', 'the', 'de', 'la', 'le', 'du', 'und', 'and']);

/** A name that somebody wrote in small letters, or shouted, as it is usually written. */
export function inCapitals(text: string): string {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/\p{L}[\p{L}\p{M}']*/gu, (word, at: number) => {
    return at > 0 && small.has(word) ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}
