import type { z } from 'zod';

/** One thing that an operator may set, by an environment variable. */
export interface Setting<Value = unknown> {
  /** The environment variable. */
  name: string;
  /** One or two sentences for the operator; they stand in `.env.example`. */
  help: string;
  /** Reads the variable's text. Its message completes the sentence "NAME …". */
  type: z.ZodType<Value, string>;
  /** As it would stand in the environment. */
  default?: string;
  /** Never shown, not even in the message about it. */
  secret?: true;
  /** Shown in `.env.example` where there is no default. */
  sample?: string;
}

export function defineSetting<Value>(setting: Setting<Value>): Setting<Value> {
  return setting;
}
