import type { FoundMark } from '../dialog/load/compile-marks.js';
import type { LoadedStep } from '../dialog/load/read-steps.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import type { ParsedText } from '../dialog/texts/compile-text.js';
import type { Path, ScalarNode } from '../source/node.js';

/** Something that people read, in the languages that it stands in. */
export interface ReadText {
  /** `text` may hold values, `plain-text` stands as it is. */
  kind: 'text' | 'plain-text';
  text: ParsedText;
  /** language → where it stands */
  nodes: ReadonlyMap<string, ScalarNode>;
  path: Path;
  /** What it is: the nearest key around it, `say`, `title` … */
  role: string;
  /** The step that says it; `undefined` outside of steps. */
  at: LoadedStep | undefined;
}

/** The texts of a dialog, in the order of the file. */
export function textsOf({ marks, steps }: LoadedDialog): ReadText[] {
  return [...marks.flatMap((mark) => asText(mark, undefined)), ...steps.flatMap((step) => step.marks.flatMap((mark) => asText(mark, step)))];
}

/** The texts of marks that belong to no step, as those of bot.yaml. */
export function textsIn(marks: readonly FoundMark[]): ReadText[] {
  return marks.flatMap((mark) => asText(mark, undefined));
}

function asText(mark: FoundMark, at: LoadedStep | undefined): ReadText[] {
  if (mark.mark !== 'text' && mark.mark !== 'plain-text') return [];
  const role = String(mark.path.findLast((step) => typeof step === 'string') ?? '');
  return [{ kind: mark.mark, text: mark.text, nodes: mark.nodes, path: mark.path, role, at }];
}
