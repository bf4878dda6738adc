import { z } from 'zod';
import { fold } from '../dialog/fold.js';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';
import { nameIn, namesIntroduced } from './words/person-names.js';
import { readAffirmation } from './words/affirmation.js';

export const name = defineSlotType({
  name: 'name',
  docs: {
    summary: 'A person\'s name, without "ich heiße", Herr or Frau around it. Its fields `first` and `last` are empty where there is only one word.',
    example: 'customer: { type: name, personal: true }',
    reads: [
      { text: 'ich heiße erika mustermann', value: 'Erika Mustermann' },
      { text: 'Herr Dr. von der Heide', value: 'Dr. von der Heide' },
      { text: 'Müller, Max', value: 'Max Müller' },
      { text: 'ich heise erika', value: 'Erika' },
      { text: 'my nane is john smith', value: 'John Smith', language: 'en' },
      { text: 'my name is SEÁN O\'BRIEN.', value: 'Seán O\'Brien', language: 'en' },
    ],
  },
  fields: ['first', 'last'],
  optional: ['first', 'last'],
  options: z.strictObject({}),
  read(answer) {
    const text = answer.slice(0, 200).normalize('NFC').replace(/[’‘`´]/g, '\'').trim().replace(/^([\p{L}'-]{2,40}(?: [\p{L}'-]{2,40})?), ?([\p{L}'-]{2,40}(?: [\p{L}'-]{2,40})?)$/u, '$2 $1');
    const [introduced] = namesIntroduced(text, { answer: true });
    if (introduced) return [reading(introduced.name, 'likely')];
    const given = readAffirmation(text) ? undefined : nameIn(text);
    return given === undefined ? [] : [reading(given, 'loose')];
  },
  find(utterance) {
    const text = utterance.slice(0, 4096);
    return namesIntroduced(text, { answer: false }).map(({ name: given, start, end }) => ({ ...reading(given, 'likely'), text: text.slice(start, end), start, end }));
  },
  samples: () => ['ich heiße Erika Mustermann', 'ich heiße Erika'],
  show: ({ value }) => String(value),
});

const titles = /^(?:dr|prof|dipl-ing|mag)\.?$/;

function reading(given: string, fit: Reading['fit']): Reading {
  const words = given.split(' ').filter((word) => !titles.test(fold(word)));
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  const isParted = words.length > 1 && !/^\p{Ll}/u.test(words[0] ?? '');
  const fields: Record<string, string> = isParted ? { first: words.slice(0, from).join(' '), last: words.slice(from).join(' ') } : {};
  return { value: given, title: given, fields, fit };
}
