import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from 'zod';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';
import { meantDomain } from './words/mail-domains.js';

const local = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+){0,10}`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const address = new RegExp(String.raw`(?<![\p{L}\p{N}.@])(${local})@((?:${label}\.){1,5}\p{L}{2,24})(?![\p{L}\p{N}@])`, 'giu');

export const email = defineSlotType({
  name: 'email',
  docs: {
    summary: 'An e-mail address; "at", a comma for a dot and spaces are mended, a domain that looks mistyped is asked about.',
    example: 'email: { type: email, personal: true }',
    reads: [
      { text: 'Max.Muster@example.org', value: 'Max.Muster@example.org' },
      { text: 'max (at) example,org.', value: 'max@example.org' },
      { text: 'max@gmx,de', value: 'max@gmx.de' },
      { text: 'it is max at example dot org', value: 'max@example.org', language: 'en' },
    ],
  },
  options: z.strictObject({}),
  read(answer) {
    const text = answer.slice(0, 500).normalize('NFC').trim();
    const plain = [...text.matchAll(address)];
    const [first] = plain;
    if (first) return unique(plain.flatMap((match) => readings(match[1]!, match[2]!, match[0].length >= text.length - 1)));
    return unique([...mended(text).matchAll(address)].slice(0, 3).flatMap((match) => readings(match[1]!, match[2]!, false)));
  },
  find(utterance) {
    const text = utterance.slice(0, 4096);
    return [...text.matchAll(address)].flatMap((match) => {
      return readings(match[1]!, match[2]!, true).map((reading) => ({ ...reading, text: match[0], start: match.index, end: match.index + match[0].length }));
    });
  },
  show({ value }) {
    const [name, domain = ''] = String(value).split('@');
    return `${name}@${domainToUnicode(domain) || domain}`;
  },
});

/** Words and slips for the characters of an address. */
function mended(text: string): string {
  return text
    .replace(/\s*[([{<]\s*(?:at|ät|ed)\s*[)\]}>]\s*|\s+(?:at|ät|ad|klammeraffe)\s+|\s*[([{<]\s*@\s*[)\]}>]\s*|\s*@\s*/giu, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*|\s+(?:dot|punkt)\s+/giu, '.')
    .replace(/\s+(?:minus|bindestrich|dash)\s+/giu, '-').replace(/\s+(?:unterstrich|underscore)\s+/giu, '_')
    .replace(/(?<=@[\p{L}\p{N}.-]{1,80})\s?,\s?(?=\p{L}{2,})/gu, '.')
    .replace(/(?<=@[\p{L}\p{N}-]{1,60})(?:\s?\.\s?|\s)(?=(?:de|com|net|org|at|ch|eu|info)(?![\p{L}\p{N}]))/giu, '.')
    .replace(/\.{2,}/g, '.');
}

/** The address, and the one that it may be meant as: a well-known domain one slip away, or a name without umlauts. */
function readings(name: string, domain: string, whole: boolean): Reading[] {
  const host = domainToASCII(domain.toLowerCase());
  if (host === '' || name.length > 64) return [];
  const plain = withoutUmlauts(name);
  const meant = meantDomain(host);
  if (plain === name && meant === undefined) return [{ value: `${name}@${host}`, title: `${name}@${host}`, fit: whole ? 'exact' : 'likely' }];
  const names = [...new Set([plain, name])];
  const hosts = meant === undefined ? [host] : [meant, host];
  return names.flatMap((each) => hosts.map((one): Reading => ({
    value: `${each}@${one}`, title: names.length > 1 ? (hosts.length > 1 ? `${each}@${one}` : each) : `@${domainToUnicode(one)}`, fit: 'likely',
  })));
}

function withoutUmlauts(name: string): string {
  const spelt: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
  return name.replace(/[äöüÄÖÜß]/g, (letter) => spelt[letter]!);
}

function unique(all: readonly Reading[]): Reading[] {
  return [...new Map(all.map((reading) => [reading.value, reading])).values()].slice(0, 6);
}
