import type { Bot, Dialog, Project, Step } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { SlotContext } from '../../dialog/slot-type.js';
import { abstractDialog } from './abstract-dialog.js';
import type { Arena } from './arena.js';
import { type CallResult, operationAt, resultsOfCall } from './call-results.js';
import type { Contract } from './contract.js';
import { type LiveAt, liveAt } from './live.js';
import { type Question, type Questions, questionsOf } from './questions.js';
import { type Sample, samplesOf } from './samples.js';
import { askedByRuns } from './strange-values.js';
import { startsAt } from './world.js';

/** Everything that the exploration of one dialog wants to know of it. */
export interface Proof {
  arena: Arena;
  loaded: LoadedDialog;
  dialog: Dialog;
  /** As it is written: with its hours and holidays. */
  bot: Bot;
  questions: Questions;
  /** Slot → answers to it. */
  samples: ReadonlyMap<string, readonly Sample[]>;
  /** Dialog → what it keeps to. */
  contracts: ReadonlyMap<string, Contract>;
  /** What customers write when they want it; `{slot}` stands for a value. */
  examples: readonly string[];
  /** Beyond this a count makes no difference. */
  mostCounted: number;
  /** What can still make a difference, by place. */
  live: LiveAt;
  /** What the call of a step can come to. */
  resultsAt(step: Step, operation: string): readonly CallResult[];
  slotsAt(place: string | undefined): readonly string[];
}

function slotNames({ steps }: LoadedDialog): Map<string, string[]> {
  return new Map(steps.map(({ step, marks }) => [step.place, marks.flatMap((mark) => (mark.mark === 'slot' ? [mark.name] : []))]));
}

function savedAt({ steps }: LoadedDialog): Map<string, string[]> {
  return new Map(steps.map(({ step, marks }) => [step.place, marks.flatMap((mark) => (mark.mark === 'save' ? [mark.name] : []))]));
}

/** The largest small number in the steps' options: no step counts further. */
function mostCounted({ steps }: LoadedDialog): number {
  const numbers = steps.flatMap(({ step }) => Object.values(step.options as Record<string, unknown>).filter((value): value is number => Number.isInteger(value) && (value as number) <= 10));
  return Math.max(3, ...numbers);
}

function examplesOf({ dialog }: LoadedDialog, language: string): readonly string[] {
  const examples = dialog.examples[language] ?? [];
  return examples.some((example) => !example.includes('{')) ? examples : [...examples, dialog.title.source[language] ?? dialog.name];
}

/** What a proof has to know of other dialogs. */
export interface Others {
  contracts: ReadonlyMap<string, Contract>;
  /** What those that run this one ask about what it returns. */
  asked: readonly Question[];
}

export function createProof(arena: Arena, loaded: LoadedDialog, project: Project, { contracts, asked }: Others): Proof {
  const dialog = abstractDialog(loaded, arena.readings);
  const questions = questionsOf(loaded, [...asked, ...askedByRuns(loaded, project)]);
  const contextOf = (options: unknown): SlotContext => ({ options, language: arena.language, now: startsAt, timeZone: project.bot.timeZone });
  const live = liveAt(loaded, asked.map(({ path }) => path.join('.')));
  const slots = slotNames(loaded);
  const saved = savedAt(loaded);
  const results = new Map<string, readonly CallResult[]>();
  return {
    arena, loaded, dialog, bot: project.bot, questions, contracts, live,
    samples: new Map([...dialog.slots.values()].map((slot) => [slot.name, samplesOf(slot, contextOf(slot.options), questions)])),
    examples: examplesOf(loaded, arena.language),
    mostCounted: mostCounted(loaded),
    slotsAt: (place) => slots.get(place ?? '') ?? [],
    resultsAt(step, name) {
      const { place } = step;
      const operation = operationAt(project, name);
      const matters = (outcome: string, path: string): boolean => live.at(step.blocks.get(`outcomes.${outcome}`)?.[0]?.place ?? step.next).paths.has(path);
      const known = results.get(place) ?? (operation ? resultsOfCall(operation, { saved: saved.get(place) ?? [], questions, matters }) : []);
      results.set(place, known);
      return known;
    },
  };
}
