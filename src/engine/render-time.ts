import { dateFormat } from '../dialog/texts/formats.js';

const words: Record<string, { today: string; tomorrow: string; clock: (time: string) => string; minute: [string, string]; hour: [string, string] }> = {
  de: { today: 'heute', tomorrow: 'morgen', clock: (time) => `um ${time} Uhr`, minute: ['Minute', 'Minuten'], hour: ['Stunde', 'Stunden'] },
  en: { today: 'today', tomorrow: 'tomorrow', clock: (time) => `at ${time}`, minute: ['minute', 'minutes'], hour: ['hour', 'hours'] },
};

const wordsOf = (language: string) => words[language] ?? words.en!;

const dayMs = 86_400_000;

/** The calendar day of an instant, as a number of days. */
function dayOf(instant: string, timeZone: string): number {
  const local = dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
  return Math.round(Date.parse(`${local}T00:00:00Z`) / dayMs);
}

/** An instant as one says it: `heute um 18:00 Uhr`, `Monday at 08:00`, `12. Mai um 08:00 Uhr`. Instants are ISO 8601 UTC. */
export function renderTime(instant: string, { now, timeZone, language }: { now: string; timeZone: string; language: string }): string {
  const { today, tomorrow, clock } = wordsOf(language);
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(language, { timeZone, ...options }).format(new Date(instant));
  const away = dayOf(instant, timeZone) - dayOf(now, timeZone);
  const far = away > 6 || away < 0;
  const day = away === 0 ? today : away === 1 ? tomorrow : format(far ? { day: 'numeric', month: 'long' } : { weekday: 'long' });
  return `${day} ${clock(format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))}`;
}

/** Minutes as one says them: `5 Minuten`, `1 hour`. */
export function renderDuration(minutes: number, language: string): string {
  const { minute, hour } = wordsOf(language);
  const [count, [one, many]] = minutes >= 60 && minutes % 60 === 0 ? [minutes / 60, hour] : [minutes, minute];
  return `${count} ${count === 1 ? one : many}`;
}
