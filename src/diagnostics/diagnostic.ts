export type Severity = 'error' | 'warning';

/** Where something stands in a file: 1-based, the end exclusive. */
export interface Range {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A finding about an author's files: data, never an exception. */
export interface Diagnostic {
  /** The rule's name, kebab-case: `unknown-key`, `missing-language` … */
  rule: string;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to do about it. */
  hint?: string;
  range: Range;
  /** What mends it, where that is certain: put this text in the place of that range. */
  fix?: Fix;
  /** A chat in which it happens, as a transcript file. */
  chat?: string;
}

/** A replacement in a file. */
export interface Fix {
  range: Range;
  text: string;
}
