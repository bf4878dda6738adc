import type { Range } from '../diagnostics/diagnostic.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import { rangeInText, rangeOf } from '../source/range-of.js';

/** A place where a text, a condition or a step reads a name. */
export interface Read {
  name: string;
  path: readonly string[];
  range: Range;
  /** What follows in the text, up to the closing braces: `| date }}`. */
  rest?: string;
  language?: string;
}

/** Everything that a dialog reads, in the order of the file. */
export function readsOf({ steps, marks, findings: { document } }: LoadedDialog): Read[] {
  return [...marks, ...steps.flatMap((each) => each.marks)].flatMap((mark): Read[] => {
    if (mark.mark === 'value') {
      const path = mark.name.split('.');
      return [{ name: path[0]!, path, range: rangeOf(document, mark.path) }];
    }
    if (mark.mark === 'condition' && mark.node) {
      const { node } = mark;
      return mark.condition.references.map(({ path, start, end }) => ({ name: path[0]!, path, range: rangeInText(document, node, start, end) }));
    }
    if (mark.mark !== 'text' && mark.mark !== 'template') return [];
    const [first] = mark.nodes.keys();
    return mark.text.references.flatMap(({ language, path, start, end }) => {
      const node = mark.nodes.get(language);
      if (!node || (mark.mark === 'template' && language !== first)) return [];
      return [{ name: path[0]!, path, range: rangeInText(document, node, start, end), rest: String(node.value).slice(end), ...(mark.mark === 'text' && { language }) }];
    });
  });
}
