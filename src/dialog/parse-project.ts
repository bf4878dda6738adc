import { createHash } from 'node:crypto';
import { byPlace } from '../diagnostics/by-place.js';
import { closest } from '../diagnostics/closest.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceDocument } from '../source/node.js';
import { parseSource } from '../source/parse-source.js';
import { rangeOf } from '../source/range-of.js';
import { hasErrors, saidOnce } from './load/findings.js';
import { linkGiven } from './load/link-given.js';
import { linkMarks, resultsOf, type Targets } from './load/link.js';
import { linkBot } from './load/link-bot.js';
import { type BotFile, readBot } from './load/read-bot.js';
import { type DialogContext, type DialogFile, readDialog } from './load/read-dialog.js';
import { readServices, type ServicesFile } from './load/read-services.js';
import type { Dialog, Project } from './project.js';
import type { SlotType } from './slot-type.js';
import type { StepType } from './step-type.js';

/** A dialog's file as it was read: used again while neither its text nor the bot's languages have changed. */
interface ReadBefore {
  key: string;
  diagnostics: readonly Diagnostic[];
  dialogs: readonly DialogFile[];
  /** How many findings reading it had, before anything was linked. */
  found: number;
}

/** Path → the file as it was read. */
export type FilesReadBefore = Map<string, ReadBefore>;

export interface ProjectFiles {
  /** The folder they come from; where there is none, any name. */
  folder?: string;
  /** The bot's name: `bots/<bot>/bot.yaml` is read. */
  bot: string;
  /** Path from the folder, with `/`, → content. What is no file of this bot is left alone. */
  files: Readonly<Record<string, string>>;
  /** Files that the bot may send, by path from the folder: how many bytes each has. Left out: not looked for. */
  media?: Readonly<Record<string, number>>;
  stepTypes: readonly StepType[];
  slotTypes: readonly SlotType[];
  /** What is filled while reading, and spares reading the same file again. */
  before?: FilesReadBefore;
  /** The channels that there are connectors for; where it is left out, any may be named. */
  channels?: readonly string[];
}

/** A dialog with all that a checker wants to know of its file. */
export type LoadedDialog = DialogFile & { dialog: Dialog; file: string };

export interface ProjectLoad {
  /** Absent where there is an error. */
  project?: Project;
  /** By file and line. */
  diagnostics: Diagnostic[];
  /** The files that were read, for code frames. */
  sources: ReadonlyMap<string, string>;
  /** What could be read, errors or not; absent where bot.yaml couldn't. */
  draft?: { project: Project; dialogs: readonly LoadedDialog[]; bot: BotFile; services: ServicesFile | undefined };
}

/** Reads a bot with its dialogs. Authors' mistakes are diagnostics; nothing is thrown. */
export function parseProject(input: ProjectFiles): ProjectLoad {
  const sources = new Map(Object.entries(input.files).filter(([path]) => belongs(path, input.bot)).sort(([left], [right]) => (left < right ? -1 : 1)));
  const diagnostics: Diagnostic[] = [];
  const parse = (file: string): SourceDocument | undefined => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const parsed = parseSource(file, source);
    diagnostics.push(...parsed.diagnostics);
    return parsed.document;
  };
  const botDocument = parse(`bots/${input.bot}/bot.yaml`);
  const servicesDocument = parse(`bots/${input.bot}/services.yaml`);
  if (!sources.has(`bots/${input.bot}/bot.yaml`)) diagnostics.push(noBot(input));
  const bot = botDocument && readBot(botDocument, input.bot, input.channels);
  const services = servicesDocument && readServices(servicesDocument);
  const draft = bot?.bot && readRest(input, { ...bot, bot: bot.bot }, services, sources, (more) => diagnostics.push(...more));
  const found = saidOnce([...diagnostics, ...(bot?.findings.diagnostics ?? []), ...(services?.findings.diagnostics ?? []), ...(draft?.diagnostics ?? [])]).sort(byPlace);
  if (!draft) return { diagnostics: found, sources };
  const { project, dialogs } = draft;
  return { ...(!hasErrors(found) && { project }), diagnostics: found, sources, draft: { project, dialogs, bot: bot!, services } };
}

function belongs(path: string, bot: string): boolean {
  if (path === `bots/${bot}/bot.yaml` || path === `bots/${bot}/services.yaml`) return true;
  return /^dialogs\/(?:[^/]+\/)*[^/]+\.ya?ml$/.test(path) && !/\.test\.ya?ml$/.test(path);
}

/** What a dialog is called by its file: `dialogs/parcels/return.yaml` is `return`. */
function stemOf(file: string): string {
  return file.split('/').at(-1)!.replace(/\.ya?ml$/, '');
}

function noBot({ bot, files }: ProjectFiles): Diagnostic {
  const bots = Object.keys(files).flatMap((path) => /^bots\/([^/]+)\/bot\.yaml$/.exec(path)?.[1] ?? []);
  const near = closest(bot, bots);
  const others = bots.length > 0 ? `These are there: ${bots.join(', ')}.` : 'Write it, or look whether the folder is right.';
  const hint = near === undefined ? others : `Did you mean "${near}"?`;
  const range = { file: `bots/${bot}/bot.yaml`, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { rule: 'no-bot', severity: 'error', message: `There is no bot "${bot}".`, hint, range };
}

type Bot = BotFile & { bot: NonNullable<BotFile['bot']> };

function readRest(
  input: ProjectFiles,
  bot: Bot,
  services: ServicesFile | undefined,
  sources: ReadonlyMap<string, string>,
  report: (diagnostics: readonly Diagnostic[]) => void,
): { project: Project; dialogs: LoadedDialog[]; diagnostics: Diagnostic[] } {
  const stepTypes = new Map(input.stepTypes.map((type) => [type.name, type]));
  const slotTypes = new Map(input.slotTypes.map((type) => [type.name, type]));
  const speaking = { languages: bot.bot.languages, timeZone: bot.bot.timeZone };
  const files = [...sources].filter(([file]) => file.startsWith('dialogs/')).flatMap(([file, source]) => {
    const { diagnostics, dialogs } = readAgain(file, source, { speaking, stepTypes, slotTypes }, input.before);
    report(diagnostics);
    return dialogs.map((each) => ({ file, ...each }));
  });
  const known = services?.services ?? new Map();
  const dialogs = files.flatMap((each) => (each.dialog ? [{ ...each, dialog: { ...each.dialog, results: resultsOf(each.steps, { services: known }) } }] : []));
  reportTwins(files);
  const project: Project = {
    version: createHash('sha256').update(JSON.stringify([...sources])).digest('hex').slice(0, 16),
    folder: input.folder ?? '.',
    bot: bot.bot,
    dialogs: new Map(dialogs.map(({ dialog }) => [dialog.name, dialog])),
    services: known,
    slotTypes,
    stepTypes,
    ...(input.media && { files: new Map(Object.entries(input.media)) }),
  };
  const unread = [...sources.keys()].filter((file) => file.startsWith('dialogs/') && !files.some((each) => each.file === file));
  const names = [...files.flatMap((each) => each.name ?? []), ...unread.map((file) => stemOf(file))];
  const targets: Targets = { project, dialogs: new Set(names), knowsServices: !services || !hasErrors(services.findings.diagnostics) };
  for (const each of dialogs) linkDialog(each, targets);
  linkBot(bot, targets);
  return { project, dialogs, diagnostics: [...new Set(files.map((each) => each.findings))].flatMap((findings) => findings.diagnostics) };
}

/** Reads a dialog's file, or takes it as it was read before. */
function readAgain(file: string, source: string, context: DialogContext, before: FilesReadBefore | undefined): Pick<ReadBefore, 'diagnostics' | 'dialogs'> {
  const key = JSON.stringify([source, context.speaking]);
  const known = before?.get(file);
  if (known?.key === key) {
    for (const { findings } of known.dialogs) findings.diagnostics.length = known.found;
    return known;
  }
  const { document, diagnostics } = parseSource(file, source);
  const dialogs = document ? readDialog(document, context) : [];
  before?.set(file, { key, diagnostics, dialogs, found: dialogs[0]?.findings.diagnostics.length ?? 0 });
  return { diagnostics, dialogs };
}

/** Looks whether all that a dialog refers to is there, and lets its steps check themselves. */
export function linkDialog(loaded: LoadedDialog, targets: Targets): void {
  const { dialog, findings, steps, complete } = loaded;
  linkMarks([...loaded.marks, ...steps.flatMap((each) => each.marks)], loaded, targets, findings);
  checkSlots(loaded, targets.project.bot);
  if (!complete || hasErrors(findings.diagnostics)) return;
  const { project } = targets;
  linkGiven(loaded, project);
  for (const { step, path } of steps) {
    const rangeWithin = (within: readonly (string | number)[], part?: 'key' | 'value') => rangeOf(findings.document, [...path, ...within], part);
    findings.diagnostics.push(...(step.type.check?.(step, { bot: project.bot, project, dialog, rangeOf: rangeWithin }) ?? []));
  }
}

function checkSlots({ dialog, findings }: LoadedDialog, bot: Bot['bot']): void {
  for (const { name, type, options } of dialog.slots.values()) {
    const problem = type.check?.(options, bot);
    if (problem) findings.at(['slots', name, ...problem.path], problem.path.length > 0 ? 'value' : 'key', { rule: 'wrong-slot-option', message: problem.message, hint: problem.hint });
  }
}

function reportTwins(files: readonly (DialogFile & { file: string })[]): void {
  const first = new Map<string, string>();
  const isNamed = ({ name, file }: { name: string | undefined; file: string }): boolean => stemOf(file) === name;
  const heads = new Map(files.map(({ name, file, findings }) => [file, { name: name?.split('.')[0], file, findings }]));
  for (const { name, file, findings } of [...heads.values()].sort((left, right) => Number(isNamed(right)) - Number(isNamed(left)))) {
    if (name === undefined) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else findings.at(['dialog'], 'value', { rule: 'duplicate-dialog', message: `There is already a dialog "${name}".`, hint: `It stands in ${other}. Give this one another name.` });
  }
}
