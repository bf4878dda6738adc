import { z } from 'zod';
import type { LocationContent } from '../activity/activity.js';
import { contentTypes } from '../activity/guards.js';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';

const degrees = String.raw`(-?\d{1,3}\.\d{1,15})`;
/** 53.5511, 9.9937 by itself, or in the address of a map: …?q=53.5511,9.9937 · …/@53.5511,9.9937,15z */
const written = new RegExp(String.raw`(?<![\d.])${degrees}\s?(?:,|;|%2C|\s)\s?${degrees}(?![\d.])`, 'i');

export const location = defineSlotType({
  name: 'location',
  docs: {
    summary: 'A place that the customer shares from their phone, kept as `latitude,longitude`; coordinates and links to a map with them are read too.',
    example: 'place: { type: location, personal: true }',
    reads: [
      { text: '53.5511, 9.9937', value: '53.5511,9.9937' },
      { text: 'https://www.google.com/maps/@53.5511,9.9937,15z', value: '53.5511,9.9937', language: 'en' },
    ],
  },
  fields: ['latitude', 'longitude', 'name', 'address'],
  optional: ['name', 'address'],
  options: z.strictObject({}),
  read(answer) {
    const text = answer.slice(0, 2000).normalize('NFKC').trim();
    const match = written.exec(text);
    const place = match && reading({ latitude: Number(match[1]), longitude: Number(match[2]) }, match[0] === text ? 'exact' : 'likely');
    return place ? [place] : [];
  },
  readAttachment({ contentType, content }) {
    if (contentType !== contentTypes.location || typeof content !== 'object' || content === null) return undefined;
    return reading(content as Partial<LocationContent>, 'exact');
  },
  show({ value, fields }) {
    const words = [fields?.['name'], fields?.['address']].filter((part) => typeof part === 'string' && part !== '');
    return words.length > 0 ? words.join(', ') : String(value).replace(',', ', ');
  },
});

function reading({ latitude, longitude, name, address }: Partial<LocationContent>, fit: Reading['fit']): Reading | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return undefined;
  const [north, east] = [latitude, longitude].map((each) => Number(each.toFixed(6))) as [number, number];
  const fields = { latitude: north, longitude: east, ...named('name', name), ...named('address', address) };
  return { value: `${north},${east}`, title: `${north}, ${east}`, fields, fit };
}

function named(key: string, text: unknown): Record<string, string> {
  return typeof text === 'string' && text.trim() !== '' ? { [key]: text.trim().slice(0, 300) } : {};
}
