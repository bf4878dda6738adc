import { createHash } from 'node:crypto';
import type { Dialog, Project } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Checked, Memory } from '../rule.js';
import { type Arena, createArena } from './arena.js';
import { beginningsOf, type HandedOn } from './beginnings.js';
import { anyContract, type Contract } from './contract.js';
import { inOtherLanguages } from './in-other-languages.js';
import { createProof } from './proof.js';
import { type DialogProof, proveDialog } from './prove-dialog.js';
import { recentProofs } from './recent-proofs.js';
import { createStandIn } from './stand-in.js';

/** By dialog. */
export type AllProved = ReadonlyMap<string, DialogProof>;

interface Named {
  dialog: string;
  /** Run by a step, and not by a customer's tap. */
  isRun: boolean;
  /** Slots of it that the step names. */
  slots: readonly string[];
}

/** The dialogs that a dialog names. */
function namedBy({ steps }: LoadedDialog, project: Project): Named[] {
  return steps.flatMap(({ step, marks }) => marks.flatMap((mark): Named[] => {
    if (mark.mark !== 'dialog') return [];
    const slots = project.dialogs.get(mark.name)?.slots;
    const keys = Object.values(step.options as object).flatMap((value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []));
    return [{ dialog: mark.name, isRun: mark.path.at(-1) === step.type.name, slots: keys.filter((key) => slots?.has(key)) }];
  }));
}

interface Proving {
  project: Project;
  arena: Arena;
  loaded: ReadonlyMap<string, LoadedDialog>;
  named: ReadonlyMap<string, readonly Named[]>;
  contracts: Map<string, Contract>;
  proved: Map<string, DialogProof>;
  handedOn: Map<string, string[][]>;
  /** What every proof depends on: the bot and the services, as they are written. */
  surroundings: readonly string[];
  memory: Memory;
}

/** The dialogs that this one cannot do without: those that it names, and the one that a person is asked for by. */
function needsOf({ named, project: { bot, dialogs } }: Proving, name: string): Dialog[] {
  const names = new Set([...(named.get(name) ?? []).map(({ dialog }) => dialog), ...(bot.behaviours.person === undefined ? [] : [bot.behaviours.person])]);
  names.delete(name);
  return [...names].flatMap((one) => dialogs.get(one) ?? []);
}

function isStarted({ named, project }: Proving, dialog: Dialog): boolean {
  if (Object.keys(dialog.examples).length > 0 || project.bot.behaviours.person === dialog.name) return true;
  const by = [...named.values()].flat().filter((one) => one.dialog === dialog.name);
  return by.some(({ isRun }) => !isRun) || by.length === 0;
}

/** All that the proof of a dialog depends on. */
function fingerprint(proving: Proving, { dialog, findings }: LoadedDialog): string {
  const { contracts, handedOn, surroundings } = proving;
  const needs = needsOf(proving, dialog.name).map(({ name, slots, returns }) => [name, [...slots.keys()], returns, contracts.get(name)?.endings]);
  const parts = [surroundings, findings.document.file, findings.document.text, dialog.name, needs, handedOn.get(dialog.name), isStarted(proving, dialog)];
  return `proof ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

function proveAnew(proving: Proving, loaded: LoadedDialog): DialogProof {
  const { arena, project, contracts, handedOn } = proving;
  const { name } = loaded.dialog;
  const stood = needsOf(proving, name);
  const known = new Map(stood.map((dialog) => [dialog.name, contracts.get(dialog.name) ?? anyContract]));
  const play = (language: string): ReturnType<typeof proveDialog> => {
    const proof = createProof({ ...arena, language }, loaded, project, known);
    arena.dialogs.set(name, proof.dialog);
    return proveDialog(proof, beginningsOf(proof, handedOn.get(name) ?? [], isStarted(proving, loaded.dialog)));
  };
  for (const dialog of stood) arena.dialogs.set(dialog.name, createStandIn(dialog, known.get(dialog.name)!));
  const { alsoIn, ...first } = play(arena.language);
  const proved = { ...first, findings: inOtherLanguages(first.findings, alsoIn, (language) => play(language).findings) };
  for (const dialog of [...stood, loaded.dialog]) arena.dialogs.delete(dialog.name);
  return proved;
}

function proveOne(proving: Proving, loaded: LoadedDialog): void {
  const { memory, contracts, proved } = proving;
  const key = fingerprint(proving, loaded);
  const known = recentProofs.recall(key) ?? memory.recall(key);
  const result = known === undefined ? proveAnew(proving, loaded) : (JSON.parse(known) as DialogProof);
  const kept = known ?? JSON.stringify(result);
  recentProofs.keep(key, kept);
  memory.keep(key, kept);
  contracts.set(loaded.dialog.name, result.contract);
  proved.set(loaded.dialog.name, result);
}

/** Those that a dialog runs go before it, as far as they don't run each other. */
function inOrder(proving: Proving): LoadedDialog[] {
  const order: LoadedDialog[] = [];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const loaded = proving.loaded.get(name);
    if (!loaded || seen.has(name)) return;
    seen.add(name);
    for (const dialog of needsOf(proving, name)) visit(dialog.name);
    order.push(loaded);
  };
  for (const name of proving.loaded.keys()) visit(name);
  return order;
}

function handedOn(named: Iterable<readonly Named[]>): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const { dialog, isRun, slots } of [...named].flat()) if (isRun) all.set(dialog, [...(all.get(dialog) ?? []), [...new Set(slots)].sort()]);
  return new Map([...all].map(([dialog, sets]) => [dialog, unique(sets)]));
}

function unique(sets: HandedOn): string[][] {
  return [...new Map(sets.map((set) => [set.join(), [...set]])).values()];
}

/** Slots that dialogs were run with and that nobody counted on: one of them was not set. */
function alsoHandedOn({ proved, handedOn: known }: Proving): Map<string, string[][]> {
  const more = new Map<string, string[][]>();
  for (const { dialog, slots } of [...proved.values()].flatMap(({ runs }) => runs)) {
    if ((known.get(dialog) ?? []).some((one) => one.join() === slots.join())) continue;
    more.set(dialog, unique([...(more.get(dialog) ?? []), slots]));
  }
  return more;
}

/** What a proof is made of. */
type Provable = Pick<Checked, 'project' | 'dialogs' | 'bot' | 'services' | 'memory'>;

/** One of several shares of the dialogs, for several to prove side by side: the `part`th of `of`, from 0. */
export interface Share {
  part: number;
  of: number;
}

function createProving({ project, dialogs, bot, services, memory }: Provable): Proving {
  const loaded = new Map(dialogs.map((one) => [one.dialog.name, one]));
  const named = new Map(dialogs.map((one) => [one.dialog.name, namedBy(one, project)]));
  return {
    project, arena: createArena(project), loaded, named, contracts: new Map(), proved: new Map(), handedOn: handedOn(named.values()),
    surroundings: [bot.findings.document.text, services?.findings.document.text ?? ''], memory,
  };
}

/** Proves a share of the dialogs, and those that they can't do without: what was found out is in the memory. */
export function proveShare(provable: Provable, { part, of }: Share): void {
  const proving = createProving(provable);
  const order = inOrder(proving);
  const mine = new Set<string>();
  const take = (name: string): void => {
    if (mine.has(name)) return;
    mine.add(name);
    for (const dialog of needsOf(proving, name)) take(dialog.name);
  };
  for (const [index, { dialog }] of order.entries()) if (index % of === part) take(dialog.name);
  for (const one of order) if (mine.has(one.dialog.name)) proveOne(proving, one);
}

/** Proves every dialog, each against what the others keep to. */
export function prove(provable: Provable): AllProved {
  const proving = createProving(provable);
  const { loaded } = proving;
  for (const one of inOrder(proving)) proveOne(proving, one);
  for (const [name, sets] of alsoHandedOn(proving)) {
    proving.handedOn.set(name, unique([...(proving.handedOn.get(name) ?? []), ...sets]));
    const one = loaded.get(name);
    if (one) proveOne(proving, one);
  }
  return proving.proved;
}
