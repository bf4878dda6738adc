import { createHmac, randomBytes } from 'node:crypto';

/** As much of pino's logger as is used here. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const key = randomBytes(32);

/** Stands for an id in log lines: the same within a process, and nobody's number can be guessed from it. */
export function hashed(id: string): string {
  return createHmac('sha256', key).update(id).digest('hex').slice(0, 12);
}

/** What may be logged of an error: its name, code and where, not its message, which may quote a customer. */
export function errorFields(error: unknown): { error: string; code?: unknown; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim());
  return { error: error.name, ...('code' in error && { code: error.code }), at };
}
