/** Easter Sunday of a Gregorian year, as days since 1970-01-01: Gauss's rule in the form of Lichtenberg (1997). */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const correction = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const march = fullMoon + 7 - (((fullMoon - firstSunday) % 7) + 7) % 7;
  return Date.UTC(year, 2, march) / 86_400_000;
}
