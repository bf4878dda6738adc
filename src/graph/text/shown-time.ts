const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], ['second', 1_000]] as const;

/** A time in milliseconds as people say it: "2 days", "90 Minuten". */
export function shownTime(milliseconds: number, language: string): string {
  const [unit, size] = units.find(([, one]) => milliseconds >= one && milliseconds % one === 0) ?? units[3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(milliseconds / size);
}
