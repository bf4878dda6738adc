import type { Severity } from './diagnostic.js';

/** What is told of a rule: on the reference page, and by programs that show its findings. */
export interface RuleDocs {
  /** Kebab-case: `unknown-key`. */
  name: string;
  severity: Severity;
  docs: {
    /** One sentence: what the rule wants. */
    summary: string;
    /** What a customer, an author or an agent would meet otherwise. */
    why: string;
    /** Keys of a file that the rule finds fault with, and the same mended. Both are checked by a test. */
    example?: RuleExample;
  };
}

export interface RuleExample {
  /** Which file the keys are of: a dialog's where nothing is said; `whole` is a dialog's whole file. */
  file?: 'dialog' | 'bot' | 'services' | 'whole';
  bad: string;
  good: string;
  /** Other files that belong to it: path → content. */
  beside?: Readonly<Record<string, string>>;
}
