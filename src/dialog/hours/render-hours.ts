import type { OpeningHours } from '../project.js';

type Range = { from: number; to: number };

interface Wording {
  days: readonly string[];
  always: string;
  never: string;
  daily: string;
  times(ranges: readonly Range[]): string;
}

const two = (number: number): string => String(number).padStart(2, '0');

function germanTime(minutes: number): string {
  return minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

function englishTime(minutes: number): string {
  if (minutes === 0 || minutes === 1440) return 'midnight';
  if (minutes === 720) return 'noon';
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return `${hour}${minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`} ${minutes < 720 ? 'am' : 'pm'}`;
}

const wordings: Record<string, Wording> = {
  de: {
    days: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    always: 'rund um die Uhr',
    never: 'derzeit geschlossen',
    daily: 'täglich',
    times: (ranges) => `${ranges.map(({ from, to }) => `${germanTime(from)}–${germanTime(to)}`).join(' und ')} Uhr`,
  },
  en: {
    days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    always: 'round the clock',
    never: 'closed at present',
    daily: 'daily',
    times: (ranges) => ranges.map(({ from, to }) => `${englishTime(from)}–${englishTime(to)}`).join(' and '),
  },
};

/** Monday first, as people list a week. */
const week = [1, 2, 3, 4, 5, 6, 0];

/** Opening hours as people say them: `Mo–Fr 8–18 Uhr, Sa 9–13 Uhr` · `Mon–Fri 8 am–6 pm, Sat 9 am–1 pm`. */
export function renderHours(hours: OpeningHours, language: string): string {
  const wording = wordings[language] ?? wordings['en']!;
  if (hours === 'always') return wording.always;
  const times = week.map((day) => {
    const ranges = hours.days[day] ?? [];
    const wholeDay = ranges.length === 1 && ranges[0]!.from === 0 && ranges[0]!.to === 1440;
    return ranges.length === 0 ? '' : wholeDay ? wording.always : wording.times(ranges);
  });
  const runs: { from: number; to: number; times: string }[] = [];
  for (const [index, text] of times.entries()) {
    const last = runs.at(-1);
    if (last && last.times === text) last.to = index;
    else runs.push({ from: index, to: index, times: text });
  }
  const name = (index: number): string => wording.days[week[index]!]!;
  const days = ({ from, to }: { from: number; to: number }): string => {
    if (to - from === 6) return wording.daily;
    if (from === to) return name(from);
    return to - from === 1 ? `${name(from)}, ${name(to)}` : `${name(from)}–${name(to)}`;
  };
  const parts = runs.filter((run) => run.times !== '').map((run) => `${days(run)} ${run.times}`);
  return parts.length > 0 ? parts.join(', ') : wording.never;
}
