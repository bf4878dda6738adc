import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Value } from '../../dialog/slot-type.js';
import { type Branch, deciding, partsOf } from './text-parts.js';

/** What the texts of a dialog ask about a path, `{% if parcel.place == 'Bremen' %}`, where it makes a difference. */
export interface AskedByText {
  path: readonly string[];
  constants: readonly (string | number | boolean)[];
  tests: readonly ((value: Value | undefined) => boolean)[];
}

function testsOf(constants: Branch['constants']): AskedByText['tests'] {
  const texts = constants.filter((constant) => typeof constant === 'string');
  return [
    (value) => value !== false && value !== '',
    ...texts.map((text) => (value: Value | undefined) => typeof value === 'string' && value.includes(text)),
  ];
}

export function askedByTexts({ steps }: LoadedDialog): AskedByText[] {
  const texts = steps.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'text' && mark.text.references.length > 0 ? [mark.text] : [])));
  return texts.flatMap(({ templates, references }) => [...templates.values()].flatMap((parsed) => {
    const known = new Set(references.map(({ path }) => path.join('.')));
    return deciding(partsOf(parsed)).flatMap(({ paths, constants }) => paths.filter((path) => known.has(path)).map((path) => ({ path: path.split('.'), constants, tests: testsOf(constants) })));
  }));
}
