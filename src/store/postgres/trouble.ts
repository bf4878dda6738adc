interface PostgresError extends Error {
  code?: string;
}

const away = /^(08...|57P0[1235]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EAI_AGAIN)$/;
const awayInWords = /connection terminated|timeout exceeded when trying to connect|query read timeout|connection error and is not queryable|client was closed/i;

/** The connection was cut, or there is none to be had: the same may go well a little later. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const errors = error instanceof AggregateError ? error.errors : [error];
  return errors.some((each: PostgresError) => away.test(each.code ?? '') || awayInWords.test(each.message));
}

/** Two transactions stood in each other's way: the one that lost is to be tried again, at once. */
export function isConflict(error: unknown): boolean {
  return error instanceof OvertakenError || /^(40001|40P01|23505)$/.test(codeOf(error) ?? '');
}

/** What was read before its lock was had is no longer so. */
export class OvertakenError extends Error {}

export function codeOf(error: unknown): string | undefined {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  return (first as PostgresError | undefined)?.code;
}
