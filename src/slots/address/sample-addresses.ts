import type { Country } from './postcodes.js';

/** Two addresses of each country: one is plain, one says more. */
const samples: Readonly<Record<Country, readonly [string, string]>> = {
  DE: ['Hafenstraße 12, 20457 Hamburg', 'Hafenstraße 12, 2. OG, 20457 Hamburg'],
  AT: ['Stephansplatz 1, 1010 Wien', 'Stephansplatz 1, 2. OG, 1010 Wien'],
  CH: ['Bahnhofstrasse 1, 8001 Zürich', 'Bahnhofstrasse 1, 2. OG, 8001 Zürich'],
  LI: ['Städtle 1, 9490 Vaduz', 'Städtle 1, 2. OG, 9490 Vaduz'],
  NL: ['Damrak 1, 1012 LG Amsterdam', 'Damrak 1, 2. OG, 1012 LG Amsterdam'],
  BE: ['Nieuwstraat 1, 1000 Brussel', 'Nieuwstraat 1, 2. OG, 1000 Brussel'],
  FR: ['1 Rue de Rivoli, 75001 Paris', '1 Rue de Rivoli, 2. OG, 75001 Paris'],
  IT: ['Via Roma 1, 00184 Roma', 'Via Roma 1, 2. OG, 00184 Roma'],
  GB: ['10 Downing Street, London SW1A 2AA', '10 Downing Street, Flat 2, London SW1A 2AA'],
  US: ['1 Main Street, Springfield, IL 62701', '1 Main Street, Apt 2, Springfield, IL 62701'],
};

/** Addresses as people of a country write them, for whoever tries a dialog. */
export function addressesIn(country: Country): string[] {
  return [...samples[country]];
}
