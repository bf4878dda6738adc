import type { Step } from '../../dialog/project.js';
import type { Text } from '../../dialog/text.js';

function isText(value: object): value is Text {
  return 'source' in value && 'render' in value && typeof value.render === 'function';
}

/** What stands the same in every language is no translation: an input of a call, a name. */
function isTranslated({ source }: Text): boolean {
  const [first, ...others] = Object.values(source);
  return others.length === 0 || others.some((other) => other !== first);
}

const known = new WeakMap<Step, ReadonlyMap<Text, string>>();

function collect(value: unknown, path: string, texts: Map<Text, string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    if (isTranslated(value)) texts.set(value, path);
    return;
  }
  for (const [key, item] of Object.entries(value)) collect(item, path === '' ? key : `${path}.${key}`, texts);
}

/** The texts of a step that customers read, with where they stand in it: `say`, `buttons.0.title`. */
export function textsOf(step: Step): ReadonlyMap<Text, string> {
  const already = known.get(step);
  if (already) return already;
  const texts = new Map<Text, string>();
  collect(step.options, '', texts);
  known.set(step, texts);
  return texts;
}

export function keyOfText(step: Step, text: Text): string | undefined {
  return textsOf(step).get(text);
}
