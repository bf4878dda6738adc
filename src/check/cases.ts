import type { Path } from '../source/node.js';
import { closedSet } from '../dialog/load/names-of.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import { nodeAt } from '../source/node.js';
import type { Checked } from './rule.js';

/** A choose over something that has a closed set of values. */
export interface ClosedChoice {
  loaded: LoadedDialog;
  /** What decides: `parcel.status`. */
  of: string;
  values: readonly string[];
  /** The cases that stand there. */
  given: readonly string[];
  hasOtherwise: boolean;
  /** The step's path in the file. */
  path: Path;
}

/** Every choose of a bot over a closed set. */
export function closedChoices({ dialogs, project }: Checked): ClosedChoice[] {
  return dialogs.flatMap((loaded) =>
    loaded.steps.flatMap(({ step, path, marks }) => {
      const cases = nodeAt(loaded.findings.document.root, [...path, 'cases']);
      const mark = marks.find((each) => each.mark === 'value' && each.path.at(-1) === step.type.name);
      if (step.type.name !== 'choose' || cases?.kind !== 'map' || mark?.mark !== 'value') return [];
      const values = closedSet(mark.name, loaded.dialog, project);
      if (!values) return [];
      const hasOtherwise = nodeAt(loaded.findings.document.root, [...path, 'otherwise']) !== undefined;
      return [{ loaded, of: mark.name, values, given: cases.entries.map((entry) => entry.key), hasOtherwise, path }];
    }),
  );
}
