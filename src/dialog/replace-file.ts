import { parseSource } from '../source/parse-source.js';
import { hasErrors, saidOnce } from './load/findings.js';
import { resultsOf, type Targets } from './load/link.js';
import { readDialog } from './load/read-dialog.js';
import { linkDialog, type LoadedDialog, parseProject, type ProjectLoad } from './parse-project.js';
import type { Dialog, Project } from './project.js';

type Draft = NonNullable<ProjectLoad['draft']>;

/** Whether others may refer to it just as before. */
function isAsKnown(before: readonly LoadedDialog[], after: readonly LoadedDialog[]): boolean {
  const face = ({ dialog }: LoadedDialog): string => [dialog.name, ...dialog.slots.keys(), dialog.returns ?? ''].join(' ');
  return before.map(face).join('\n') === after.map(face).join('\n');
}

function wholeAgain({ project, bot }: Draft, sources: ReadonlyMap<string, string>): ProjectLoad {
  return parseProject({
    folder: project.folder, bot: bot.bot!.name, files: Object.fromEntries(sources),
    stepTypes: [...project.stepTypes.values()], slotTypes: [...project.slotTypes.values()],
    ...(project.files && { media: Object.fromEntries(project.files) }),
  });
}

/**
 * A bot in which one file of `dialogs/` has another text. Of a bot without errors only that file is read, as long as
 * it calls its dialogs and slots what they were called; else all is read again.
 */
export function replaceFile(load: ProjectLoad, file: string, text: string): ProjectLoad {
  const sources = new Map([...load.sources, [file, text]]);
  const { draft } = load;
  if (!load.project || !draft) throw new TypeError('Only a bot without errors can have a file replaced.');
  const before = draft.dialogs.filter((loaded) => loaded.file === file);
  const { document, diagnostics } = parseSource(file, text);
  if (!document || before.length === 0) return wholeAgain(draft, sources);
  const { project } = draft;
  const speaking = { languages: project.bot.languages, timeZone: project.bot.timeZone };
  const read = readDialog(document, { speaking, stepTypes: project.stepTypes, slotTypes: project.slotTypes });
  const after = read.flatMap((each): LoadedDialog[] => (each.dialog ? [{ ...each, file, dialog: { ...each.dialog, results: resultsOf(each.steps, project) } }] : []));
  if (after.length < read.length || !isAsKnown(before, after)) return wholeAgain(draft, sources);
  return linked(draft, after, diagnostics, sources);
}

function linked(draft: Draft, after: readonly LoadedDialog[], diagnostics: ProjectLoad['diagnostics'], sources: ReadonlyMap<string, string>): ProjectLoad {
  const changed = new Map(after.map((loaded) => [loaded.dialog.name, loaded]));
  const dialogs = draft.dialogs.map((loaded) => changed.get(loaded.dialog.name) ?? loaded);
  const byName = new Map(dialogs.map(({ dialog }): [string, Dialog] => [dialog.name, dialog]));
  const project: Project = { ...draft.project, dialogs: byName };
  const targets: Targets = { project, dialogs: new Set(byName.keys()), knowsServices: true };
  for (const loaded of after) linkDialog(loaded, targets);
  const found = saidOnce([...diagnostics, ...[...new Set(after.map(({ findings }) => findings))].flatMap((findings) => findings.diagnostics)]);
  return { ...(!hasErrors(found) && { project }), diagnostics: found, sources, draft: { ...draft, project, dialogs } };
}
