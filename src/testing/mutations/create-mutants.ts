import type { ProjectLoad } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { applyEdits } from './edits.js';
import type { Mutant, Operator, Subject } from './mutant.js';

function mutantsOf(operator: Operator, subject: Subject): Mutant[] {
  const { document, loaded } = subject;
  const { name: dialog } = loaded.dialog;
  return [...operator.faults(subject)].flatMap(({ path, part = 'value', also = [], description, edits, reach }): Mutant[] => {
    if (!edits) return [];
    const source = applyEdits(document.text, edits);
    if (source === document.text) return [];
    const { line, column } = rangeOf(document, path, part);
    return [{ operator: operator.name, file: loaded.file, line, column, also: also.map((each) => rangeOf(document, each).line), description, source, meantFor: operator.meantFor, dialog, reach: { dialog, ...reach } }];
  });
}

/** Every fault that the operators can put into a bot's dialogs, one at a time; the same bot gives the same ones. */
export function createMutants({ project, draft }: ProjectLoad, operators: readonly Operator[]): Mutant[] {
  if (!project || !draft) return [];
  const seen = new Set<string>();
  return draft.dialogs.flatMap((loaded) => {
    const subject = { loaded, document: loaded.findings.document, project };
    return operators.flatMap((operator) => mutantsOf(operator, subject)).filter(({ file, source }) => {
      const id = `${file}\0${source}`;
      return !seen.has(id) && seen.add(id);
    });
  });
}
