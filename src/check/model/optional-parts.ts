import type { LoadedDialog } from '../../dialog/parse-project.js';

/** Parts of slots that texts show, and that not every value has: `customer.last`. */
export function optionalParts({ dialog: { slots }, steps }: LoadedDialog): (readonly string[])[] {
  const references = steps.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'text' || mark.mark === 'template' ? mark.text.references : [])));
  return references.map(({ path }) => path.slice(0, 2)).filter(([root = '', part = '']) => slots.get(root)?.type.optional?.includes(part));
}
