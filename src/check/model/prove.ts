import { createHash } from 'node:crypto';
import { closedSet } from '../../dialog/load/names-of.js';
import type { Dialog, Project } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Checked, Memory } from '../rule.js';
import { type Arena, createArena } from './arena.js';
import { type AskedBack, askedBack } from './asked-back.js';
import { beginningsOf } from './beginnings.js';
import { anyContract, type Contract } from './contract.js';
import { type AllHandedOn, alsoHandedOn, handedOn, type Named, namedBy } from './handed-on.js';
import { inOtherLanguages } from './in-other-languages.js';
import { createProof } from './proof.js';
import { type DialogProof, proveDialog } from './prove-dialog.js';
import { recentProofs } from './recent-proofs.js';
import { createStandIn } from './stand-in.js';

/** By dialog. */
export type AllProved = ReadonlyMap<string, DialogProof>;

interface Proving {
  project: Project;
  arena: Arena;
  loaded: ReadonlyMap<string, LoadedDialog>;
  named: ReadonlyMap<string, readonly Named[]>;
  contracts: Map<string, Contract>;
  proved: Map<string, DialogProof>;
  handedOn: AllHandedOn;
  /** What those that run a dialog ask about what it returns. */
  asked: ReadonlyMap<string, AskedBack>;
  /** By dialog: what its proof depended on. */
  keys: Map<string, string>;
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

/** The values that slots of other dialogs take which this one hands something on to. */
function setsOf({ named, project }: Proving, name: string): (readonly string[] | undefined)[] {
  return (named.get(name) ?? []).flatMap(({ dialog, slots }) => slots.map((slot) => closedSet(slot, project.dialogs.get(dialog)!, project)));
}

/** All that the proof of a dialog depends on. */
function fingerprint(proving: Proving, { dialog, findings }: LoadedDialog): string {
  const { contracts, handedOn, asked, surroundings } = proving;
  const needs = needsOf(proving, dialog.name).map(({ name, slots, returns }) => [name, [...slots.keys()], returns, contracts.get(name)?.endings]);
  const parts = [surroundings, findings.document.file, findings.document.text, dialog.name, needs, setsOf(proving, dialog.name), handedOn.get(dialog.name), asked.get(dialog.name)?.written, isStarted(proving, dialog)];
  return `proof ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

function proveAnew(proving: Proving, loaded: LoadedDialog): DialogProof {
  const { arena, project, contracts, handedOn, asked } = proving;
  const { name } = loaded.dialog;
  const stood = needsOf(proving, name);
  const known = new Map(stood.map((dialog) => [dialog.name, contracts.get(dialog.name) ?? anyContract]));
  const play = (language: string): ReturnType<typeof proveDialog> => {
    const proof = createProof({ ...arena, language }, loaded, project, { contracts: known, asked: asked.get(name)?.questions ?? [] });
    arena.dialogs.set(name, proof.dialog);
    return proveDialog(proof, beginningsOf(proof, handedOn.get(name) ?? [], isStarted(proving, loaded.dialog)));
  };
  for (const dialog of stood) arena.dialogs.set(dialog.name, createStandIn(dialog, known.get(dialog.name)!));
  const { alsoIn, ...first } = play(arena.language);
  const proved = { ...first, findings: inOtherLanguages(first.findings, alsoIn, (language) => play(language).findings) };
  for (const dialog of [...stood, loaded.dialog]) arena.dialogs.delete(dialog.name);
  return proved;
}

/** Proves a dialog, unless all that its proof depends on is as it was. */
function proveOne(proving: Proving, loaded: LoadedDialog): void {
  const { memory, contracts, proved, keys } = proving;
  const key = fingerprint(proving, loaded);
  if (keys.get(loaded.dialog.name) === key) return;
  keys.set(loaded.dialog.name, key);
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
    project, arena: createArena(project, bot.findings), loaded, named, contracts: new Map(), proved: new Map(), keys: new Map(),
    handedOn: handedOn(named.values()), asked: askedBack(dialogs),
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

/** How often all is gone through at most. Dialogs run each other far less deep. */
const mostRounds = 12;

/** Proves every dialog, each against what the others keep to, until nobody learns anything new of another. */
export function prove(provable: Provable): AllProved {
  const proving = createProving(provable);
  const order = inOrder(proving);
  for (let round = 0; round < mostRounds; round++) {
    const before = JSON.stringify([[...proving.keys], [...proving.handedOn]]);
    for (const one of order) proveOne(proving, one);
    proving.handedOn = alsoHandedOn(proving.handedOn, proving.proved.values());
    if (before === JSON.stringify([[...proving.keys], [...proving.handedOn]])) break;
  }
  return proving.proved;
}
