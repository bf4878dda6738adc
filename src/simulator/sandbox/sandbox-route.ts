import type { Route } from '../http/route.js';

/** One request to a sandbox, read. */
export interface SandboxCall {
  /** What the pattern's `:names` hold, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON body; `{}` where there is none. */
  body: unknown;
}

export type SandboxAnswer =
  | { status: number; body: object }
  /** The connection breaks: before anything is said, or within the answer. */
  | { cut: 'before' | 'within' };

/** One operation of a sandbox. What it refuses it throws as a `Problem`. */
export interface SandboxRoute {
  method: Route['method'];
  path: string;
  answer(call: SandboxCall): SandboxAnswer | Promise<SandboxAnswer>;
}
