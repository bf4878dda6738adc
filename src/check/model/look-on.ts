import type { Dialog, Step } from '../../dialog/project.js';
import type { Text } from '../../dialog/text.js';
import type { Observer } from '../../engine/observer.js';
import type { Flow, Reply } from '../../dialog/step-type.js';
import { type AbstractText, isAbstract } from './abstract-text.js';
import type { SlotValue } from '../../dialog/slot-type.js';
import type { Unset, UnsetReads } from './unset-reads.js';

/** What happened in one move. */
export interface Seen {
  /** Names of the bot's own texts that were said. */
  defaults: string[];
  /** What was read of which nothing is known. */
  unset: Unset[];
  /** Steps of which a text came out empty, and whether the customer should answer it. */
  empty: { step: Step; isQuestion: boolean }[];
  /** The dialogs that were run, with the slots that they begin with. */
  runs: { step: Step; dialog: string; given: Readonly<Record<string, SlotValue>> }[];
  /** The steps that ran, or were answered, in order. */
  steps: Step[];
  /** What came back to the step that waits: the last of it. */
  reply?: Reply['reply'];
  /** A step has spoken. */
  spoke: boolean;
  /** Something was sent, called or passed on. */
  heard: boolean;
  /** What the slot holds that the dialog returns. */
  returned?: SlotValue;
  /** It ended the conversation, and with it every dialog that waits. */
  endsConversation?: true;
  /** It was passed on while nobody is on duty, and no time was told. */
  untold?: true;
  /** The turn could not be finished. */
  failed?: 'endless' | Error;
}

/** Most moves see nothing of the kind: one list does for all of them. */
const none: never[] = [];

export function nothingSeen(): Seen {
  return { defaults: none, unset: none, empty: none, runs: none, steps: none, spoke: false, heard: false };
}

function added<Item>(list: readonly Item[], ...items: Item[]): Item[] {
  if (list.length === 0) return items;
  (list as Item[]).push(...items);
  return list as Item[];
}

/** Enough to see how a turn that never ends goes round. */
const mostSteps = 300;

/** Looks on at the dialog under proof. */
export interface LookOn {
  observer: Observer;
  /** Languages in which a text was empty that says something in the one that is spoken. */
  alsoIn: ReadonlySet<string>;
  /** Begins anew. @returns what will have been seen */
  begin(): Seen;
}

/** Whether what stays empty in what a step is given only stays empty elsewhere: a slot that is set from another. */
function handsOn({ type }: Step, { flow }: Flow): boolean {
  return flow === 'run' || (flow === 'next' && type.name === 'set');
}

/** What the texts that have their turns later would read, each with how often more the conversation has to come by. */
function later(text: AbstractText, readsOf: (text: AbstractText) => readonly Unset[]): Unset[] {
  const { turns = [] } = text;
  const at = turns.indexOf(text);
  return turns.flatMap((one, index) => (index === at ? [] : readsOf(one).map((unset) => ({ ...unset, turns: (index - at + turns.length) % turns.length }))));
}

export function createLookOn(dialog: Dialog, unsetReads: UnsetReads): LookOn {
  let seen = nothingSeen();
  /** What the step that runs has read: judged once it is known what it was read for. */
  let read: Unset[] = [];
  let missing: string[] = [];
  let isEmpty = false;
  const alsoIn = new Set<string>();
  const isOurs = (name: string): boolean => name === dialog.name;

  const listen = ({ original, mayBeEmpty }: AbstractText, language: string, scope: Readonly<Record<string, unknown>>): void => {
    const empty = mayBeEmpty.filter((one) => original.render(one, scope) === '');
    if (empty.includes(language)) isEmpty = true;
    else for (const one of empty) alsoIn.add(one);
  };

  const settle = (step: Step, flow: Flow): void => {
    const told = read.filter((one) => one.step === step && !(one.isCopy && handsOn(step, flow)));
    const isChosen = flow.flow === 'next' && step.blocks.size > 0;
    if (['pause', 'next', 'call'].includes(flow.flow)) for (const path of missing) told.push({ step, path, isCopy: false, isChosen, isTime: !isChosen && flow.flow !== 'call' });
    if (told.length > 0) seen.unset = added(seen.unset, ...told);
    if (isEmpty) seen.empty = added(seen.empty, { step, isQuestion: flow.flow === 'wait' });
    isEmpty = false;
    if (read.length > 0) read = [];
    if (missing.length > 0) missing = [];
  };

  const observer: Observer = {
    step(name, step) {
      if (isOurs(name) && seen.steps.length < mostSteps) seen.steps = added(seen.steps, step);
    },
    reply(name, step, { reply }) {
      if (!isOurs(name)) return;
      seen.reply = reply;
      if (seen.steps.length < mostSteps) seen.steps = added(seen.steps, step);
    },
    text(name, step, text: Text, language, scope) {
      if (!isOurs(name) || !isAbstract(text)) return;
      read = added(read, ...unsetReads(step, text, scope));
      if (text.turns) read = added(read, ...later(text, (one) => unsetReads(step, one, scope)));
      if (text.mayBeEmpty.length > 0) listen(text, language, scope);
    },
    read(name, step, path, value) {
      if (isOurs(name) && (value === undefined || value === null)) missing = added(missing, path.join('.'));
    },
    flow(name, step, flow) {
      if (!isOurs(name)) return;
      settle(step, flow);
      if (flow.flow === 'end' && flow.of === 'conversation') seen.endsConversation = true;
      if (flow.flow === 'run') seen.runs = added(seen.runs, { step, dialog: flow.dialog, given: flow.slots });
    },
    defaultText(name) {
      seen.defaults = added(seen.defaults, name);
    },
  };
  return {
    observer,
    alsoIn,
    begin() {
      read = [];
      isEmpty = false;
      missing = [];
      return (seen = nothingSeen());
    },
  };
}
