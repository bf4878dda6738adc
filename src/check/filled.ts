import { nodeAt, type Path } from '../source/node.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Checked } from './rule.js';

/** Slots that somebody else may have filled before a dialog begins: an example's placeholder, another dialog's run. */
export function filledBefore({ dialog }: LoadedDialog, { project: { dialogs } }: Pick<Checked, 'project'>): ReadonlySet<string> {
  const names = new Set(passedIn(dialogs).get(dialog.name));
  for (const example of examplesOf(dialog)) for (const match of example.matchAll(/\{([^{}]*)\}/g)) names.add(match[1]!.trim());
  return names;
}

type Dialogs = Checked['project']['dialogs'];

const passed = new WeakMap<Dialogs, ReadonlyMap<string, readonly string[]>>();

/** Dialog → the slots that others give it when they run it, those with an error too. */
function passedIn(dialogs: Dialogs): ReadonlyMap<string, readonly string[]> {
  const known = passed.get(dialogs);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { places } of dialogs.values()) {
    for (const { options } of places.values()) {
      const { run, with: given = {} } = options as { run?: unknown; with?: object };
      if (typeof run === 'string') found.set(run, [...(found.get(run) ?? []), ...Object.keys(given)]);
    }
  }
  passed.set(dialogs, found);
  return found;
}

/** The examples of a dialog in all languages. */
export function examplesOf({ examples }: LoadedDialog['dialog']): string[] {
  return Object.values(examples).flat();
}

/** Keys of a step under which a slot stands that it fills; under another it is only looked at, or forgotten. */
const fillingKeys = new Set(['ask', 'into']);

/** Slots and results that a step itself fills: by asking, setting, saving, or with what another dialog returns. */
export function filledBy({ step, path, marks }: LoadedDialog['steps'][number], loaded: LoadedDialog): string[] {
  const named = marks.flatMap((mark) => {
    if (mark.mark === 'save') return [mark.name];
    return mark.mark === 'slot' && fillingKeys.has(String(mark.path.at(-1))) ? [mark.name] : [];
  });
  return step.type.name === 'set' ? [...named, ...keysAt(loaded, [...path, 'set'])] : named;
}

function keysAt({ findings: { document } }: LoadedDialog, path: Path): string[] {
  const node = nodeAt(document.root, path);
  return node?.kind === 'map' ? node.entries.map((entry) => entry.key) : [];
}
