const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes since midnight as `15:30`. */
export function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** `15:30` as minutes since midnight; `undefined` for what is none. */
export function minutesOf(time: string): number | undefined {
  const match = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(time.trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  return minutes <= 1440 ? minutes : undefined;
}

/** `15:30 Uhr` · `3:30 pm` */
export function shownTime(time: string, language: string): string {
  const minutes = minutesOf(time);
  if (minutes === undefined) return time;
  if (language !== 'en') return language === 'de' ? `${Math.floor(minutes / 60) % 24}:${two(minutes % 60)} Uhr` : clockTime(minutes);
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 || 12}:${two(minutes % 60)} ${hour < 12 ? 'am' : 'pm'}`;
}
