import { type FilesReadBefore, parseProject, type ProjectLoad } from './parse-project.js';
import { type ProjectFolder, readProjectFiles, unreadable } from './read-project-files.js';
import type { SlotType } from './slot-type.js';
import type { StepType } from './step-type.js';

export interface ProjectPlace {
  /** The folder with `bots/` and `dialogs/`. */
  folder: string;
  /** The bot's name. */
  bot: string;
  stepTypes: readonly StepType[];
  slotTypes: readonly SlotType[];
  /** The channels that there are connectors for; where it is left out, any may be named. */
  channels?: readonly string[];
  /** What is filled while reading, and spares reading the same file again. */
  before?: FilesReadBefore;
}

/**
 * Reads `bots/<bot>/bot.yaml`, `bots/<bot>/services.yaml` and what is YAML below `dialogs/`. Authors' mistakes and missing files
 * are diagnostics; nothing is thrown for them.
 */
export async function loadProject(place: ProjectPlace): Promise<ProjectLoad> {
  return loadFiles(place, await readProjectFiles(place.folder));
}

/** What `loadProject` makes of a folder's files. */
export function loadFiles(place: ProjectPlace, { files, media, diagnostics }: ProjectFolder): ProjectLoad {
  if (!/^[\w-]+$/.test(place.bot)) return nothing(`bots/${place.bot}/bot.yaml`, `"${place.bot}" can't be a bot's name.`, 'Use the name of a folder of bots/.');
  if (Object.keys(files).length === 0 && diagnostics.length === 0) {
    return nothing(place.folder, `There are no bots and no dialogs in "${place.folder}".`, 'Give the folder that holds bots/ and dialogs/.');
  }
  const load = parseProject({ ...place, files, media });
  if (diagnostics.length === 0) return load;
  return { sources: load.sources, ...(load.draft && { draft: load.draft }), diagnostics: [...diagnostics, ...load.diagnostics] };
}

function nothing(file: string, message: string, hint: string): ProjectLoad {
  return { diagnostics: [unreadable(file, message, hint)], sources: new Map() };
}
