import { performance } from 'node:perf_hooks';

/** Runs for about `ms` and says how often a second it did its work. */
export type Subject = (ms: number) => Promise<number>;

export interface Measured {
  name: string;
  rates: number[];
}

/** Each subject once a round, in turn, so that what else the machine does meets all alike. */
export async function interleave(subjects: Readonly<Record<string, Subject>>, { rounds, ms }: { rounds: number; ms: number }): Promise<Measured[]> {
  const measured = Object.keys(subjects).map((name): Measured => ({ name, rates: [] }));
  for (const subject of Object.values(subjects)) await subject(ms / 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, rates } of measured) rates.push(await subjects[name]!(ms));
  }
  return measured;
}

/** Work side by side without a pause. */
export function sideBySide(writers: number, once: (writer: number) => Promise<void>): Subject {
  return async (ms) => {
    const start = performance.now();
    let count = 0;
    await Promise.all(Array.from({ length: writers }, async (_, writer) => {
      while (performance.now() - start < ms) {
        await once(writer);
        count += 1;
      }
    }));
    return (count / (performance.now() - start)) * 1_000;
  };
}

/** Work one after another, by the second of processor time: what else the machine does is not counted. */
export function alone(once: () => Promise<void>, times = 1): Subject {
  return async (ms) => {
    const start = process.cpuUsage();
    const spent = (): number => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    };
    let count = 0;
    for (; spent() < ms; count += times) for (let time = 0; time < times; time += 1) await once();
    return (count / spent()) * 1_000;
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The median of what each round says of one beside another. */
export function ratio(measured: readonly Measured[], name: string, reference: string): number {
  const [one, other] = [name, reference].map((each) => measured.find((subject) => subject.name === each)!.rates);
  return median(one!.map((rate, round) => rate / other![round]!));
}

export function printRates(measured: readonly Measured[], unit: string): void {
  for (const { name, rates } of measured) {
    const [lowest, highest] = [Math.min(...rates), Math.max(...rates)].map((rate) => Math.round(rate).toLocaleString('en'));
    console.log(`${name.padEnd(44)} ${Math.round(median(rates)).toLocaleString('en').padStart(9)} ${unit}   (${lowest!} – ${highest!})`);
  }
}
