import { type Country, findPostcode, formOf } from './postcodes.js';
import { inCapitals, readStreetLine, type StreetLine } from './street-line.js';

export interface Address extends StreetLine {
  postcode: string;
  town: string;
  /** What stood beside it: a floor, c/o, the name on the door. */
  extra?: string;
}

/** What an address still lacks. */
export type Missing = 'postcode' | 'town' | 'street';

const lead = /^(?:.{0,60}?(?:adresse|anschrift|address)\s*(?:ist|lautet|is)?\s*:?|(?:ich|wir)\s+(?:wohne|wohnen|ziehe|ziehen)(?:\s+(?:jetzt|nun|um))*(?:\s+(?:in|an|nach|zu)(?:\s+(?:der|die|dem))?)?|i\s+live\s+(?:at|in))\s+/iu;
const end = /[\s,.;]+$/;

/** Street, house number, postcode and town out of one line or several. */
export function readAddress(text: string, country: Country): Address | Missing {
  const flat = text.replace(/\s*[\r\n;|]+\s*/g, ', ').replace(/[^\S,]+/g, ' ').trim().replace(lead, '').replace(end, '');
  const found = findPostcode(flat, country);
  if (!found) return 'postcode';
  const { town, rest } = townOf(flat.slice(0, found.start).replace(/\s(?:in|at)\s$/iu, ', '), flat.slice(found.end), country);
  if (town === undefined) return 'town';
  const parts = rest.split(',').map((part) => part.trim()).filter(Boolean);
  const line = findStreet(parts, formOf(country).numberFirst === true);
  if (!line) return 'street';
  const extra = parts.filter((_, index) => index < line.from || index >= line.to).join(', ');
  return { street: line.street, number: line.number, postcode: found.postcode, town, ...(extra !== '' && { extra }) };
}

/** The town stands behind the postcode, or right before it: `…, Hamburg 20457`, `…, Springfield, IL 62704`. */
function townOf(before: string, after: string, country: Country): { town: string | undefined; rest: string } {
  const [behind = '', ...more] = after.split(',').map((part) => part.trim()).filter(Boolean);
  if (/^\p{L}{2}/u.test(behind) && !isCountry(behind)) return { town: townName(behind), rest: [before, ...more.filter((part) => !isCountry(part))].join(',') };
  const parts = before.replace(end, '').split(',').map((part) => part.trim());
  const state = country === 'US' ? /^(.*?)\s?([A-Z]{2})$/i.exec(parts.at(-1) ?? '') : null;
  if (state && parts.length > 1) {
    const [town, rest] = state[1] === '' ? [parts.at(-2) ?? '', parts.slice(0, -2)] : [state[1]!, parts.slice(0, -1)];
    return { town: `${townName(town)}, ${state[2]!.toUpperCase()}`, rest: rest.join(',') };
  }
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && /^\P{N}{2,}$/u.test(last) ? { town: townName(last), rest: parts.slice(0, -1).join(',') } : { town: undefined, rest: before };
}

function isCountry(part: string): boolean {
  return /^(?:deutschland|germany|österreich|austria|schweiz|switzerland|liechtenstein|nederland|netherlands|niederlande|belgien|belgium|france|frankreich|italia|italien|italy|uk|england|united kingdom|usa|united states)$/iu.test(part);
}

function townName(text: string): string {
  return inCapitals(text.replace(/\s+(?:bitte|danke|please|thanks|thank you|aber|erst|ab|und|but|from|ich|i|ist|is|wohne|schicken|liefern)(?!\p{L}).*$/iu, '').replace(/^(?:in|at)\s+/i, '').replace(end, '')).slice(0, 80);
}

/** The part that is a street with its number, also where a comma stands between the two. */
function findStreet(parts: readonly string[], numberFirst: boolean): (StreetLine & { from: number; to: number }) | undefined {
  for (let from = 0; from < parts.length; from++) {
    for (const width of [1, 2]) {
      if (from + width > parts.length) continue;
      const joined = parts.slice(from, from + width).join(' ');
      if (width === 2 && !/^\d+\s?[a-z]?$/i.test(parts[from + (numberFirst ? 0 : 1)] ?? '')) continue;
      const line = isFloor(joined) ? undefined : readStreetLine(joined, numberFirst);
      if (line) return { ...line, from, to: from + width };
    }
  }
  return undefined;
}

function isFloor(part: string): boolean {
  return /^(?:\d{1,2}\.\s?(?:og|stock|etage|floor)|eg|ug|dg|whg|wohnung|apartment|apt|flat|c\/o|hinterhaus|hh|vh|packstation|postfach)(?![\p{L}])/iu.test(part);
}
