/** Why a request is not served, as the client may know it: becomes an `ApiError`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail: { agent?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The refusals that several places give, worded once. */
export const refusals = {
  invalid: (message: string): Refusal => new Refusal(400, 'invalid', message),
  unauthenticated: (message = 'Sign in first.'): Refusal => new Refusal(401, 'unauthenticated', message),
  forbidden: (message: string): Refusal => new Refusal(403, 'forbidden', message),
  notFound: (): Refusal => new Refusal(404, 'not-found', 'There is nothing here.'),
  tooLarge: (limit: string): Refusal => new Refusal(413, 'too-large', `Too large: ${limit} at most.`),
  tooMany: (seconds: number): Refusal =>
    new Refusal(429, 'too-many', `Too many attempts: try again in ${Math.max(1, Math.ceil(seconds / 60))} min.`, {
      headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) },
    }),
};
