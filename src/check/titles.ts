import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Slot } from '../dialog/project.js';
import { nodeAt, type Path, type ScalarNode } from '../source/node.js';
import type { Checked, Limits } from './rule.js';
import { textsOf } from './texts-of.js';

/** A title on a button or a list's row, in one language. */
export interface Title {
  language: string;
  title: string;
  node: ScalarNode;
  /** The choice's place among the others of its message. */
  index: number;
}

/** The choices of one message. */
export interface TitleGroup {
  loaded: LoadedDialog;
  titles: readonly Title[];
  /** How many choices there are, with the one to skip the question. */
  count: number;
  isList: boolean;
  /** Where the choices stand. */
  path: Path;
}

/** All choices that the dialogs' messages offer: a say's buttons and rows, an ask's choices. */
export function titleGroups({ dialogs, project }: Checked): TitleGroup[] {
  return dialogs.flatMap((loaded) => [...offered(loaded), ...[...loaded.dialog.slots.values()].flatMap((slot) => choicesOf(slot, loaded, project.bot.languages))]);
}

function offered(loaded: LoadedDialog): TitleGroup[] {
  const groups = new Map<string, { path: Path; titles: Title[]; indices: Set<number> }>();
  for (const { kind, role, nodes, path } of textsOf(loaded)) {
    const index = path.at(-2);
    if (kind !== 'plain-text' || role !== 'title' || typeof index !== 'number') continue;
    const at = path.slice(0, -2);
    const group = groups.get(at.join('\0')) ?? { path: at, titles: [], indices: new Set() };
    groups.set(at.join('\0'), group);
    group.indices.add(index);
    for (const [language, node] of nodes) group.titles.push({ language, title: String(node.value), node, index });
  }
  return [...groups.values()].map(({ path, titles, indices }) => ({ loaded, titles, count: indices.size, isList: path.at(-1) === 'rows', path }));
}

/** A choice slot's titles, where they stand in the file by language. */
function choicesOf({ name, type }: Slot, loaded: LoadedDialog, languages: readonly string[]): TitleGroup[] {
  const path = ['slots', name, 'choices'];
  const choices = nodeAt(loaded.findings.document.root, path);
  if (type.name !== 'choice' || !choices || choices.kind === 'scalar') return [];
  const each = choices.kind === 'list' ? choices.items : choices.entries.map((entry) => entry.value);
  const titles = each.flatMap((choice, index) => {
    const full = choice.kind === 'map' ? (choice.entries.find((entry) => entry.key === 'title')?.value ?? choice) : choice;
    if (full.kind === 'scalar') return languages.slice(0, 1).map((language) => ({ language, title: String(full.value), node: full, index }));
    if (full.kind !== 'map') return [];
    return full.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [{ language: key, title: String(value.value), node: value, index }] : []));
  });
  const isSkipped = loaded.steps.some(({ step: { options } }) => (options as { ask?: unknown }).ask === name && (options as { skip?: unknown }).skip !== undefined);
  return [{ loaded, titles, count: each.length + (isSkipped ? 1 : 0), isList: false, path }];
}

/** How long a title may be: on a button, or in a list's row where the choices are too many for buttons; `undefined`: as long as it likes. */
export function titleLimit({ isList, count }: TitleGroup, limits: Limits): number | undefined {
  const asRows = isList || count > limits.buttons;
  if (!asRows) return limits.buttonTitle;
  return count <= limits.listRows ? limits.listTitle : undefined;
}
