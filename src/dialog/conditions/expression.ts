import type { Value } from '../slot-type.js';

export type Comparison = 'is' | 'more' | 'less' | 'at-least' | 'at-most' | 'contains' | 'before' | 'after';

/** A name that a condition reads, and where: offsets into the source. */
export interface Reference {
  path: readonly string[];
  start: number;
  end: number;
}

/** A value that a name is compared with. */
export interface Literal {
  value: string | number | boolean;
  start: number;
  end: number;
}

export type Expression =
  | { kind: 'or' | 'and'; parts: readonly Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'true' | 'known'; of: Reference }
  | { kind: 'compare'; of: Reference; how: Comparison; with: readonly Literal[] };

export type Scope = Readonly<Record<string, Value | undefined>>;
