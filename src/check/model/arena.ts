import type { Bot, Dialog, Project } from '../../dialog/project.js';
import { defineSlotType, type SlotType } from '../../dialog/slot-type.js';
import type { Text } from '../../dialog/text.js';
import type { Duty } from '../../engine/state.js';
import { z } from 'zod';
import type { Range } from '../../diagnostics/diagnostic.js';
import type { BotFile } from '../../dialog/load/read-bot.js';
import { nodeAt, type SourceDocument } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';
import { dutyBegins } from './world.js';
import type { Readings } from './abstract-slots.js';
import { anyText } from './abstract-text.js';
import { interruptions } from './interruption.js';

/** Where dialogs are proved: a project of the checker's own, with one real dialog at a time. */
export interface Arena {
  project: Project;
  /** The dialogs of `project`, to be changed from proof to proof. */
  dialogs: Map<string, Dialog>;
  readings: Readings;
  duty: Record<'on' | 'off', Record<string, Duty>>;
  language: string;
  /** Where bot.yaml says in its own words what becomes of a case while nobody is on duty, and the languages in which that may tell no time. */
  offDutyText: { range: Range; timeless: readonly string[] } | undefined;
}

/** What is offered is known again by its title alone. */
const choice = defineSlotType<{ choices: { value: string; title: string }[] }>({
  name: 'choice',
  docs: { summary: '', example: '', reads: [] },
  options: z.object({ choices: z.array(z.object({ value: z.string(), title: z.string() })) }),
  read: (text, { options }) => options.choices.filter(({ title }) => title === text).map(({ value }) => ({ value, fit: 'exact' })),
  show: ({ value }) => String(value),
});

/** What is said to whom a case is opened for while nobody is on duty. */
const offDuty = 'handoff-closed';

/** Languages in which it may not say when somebody is back. */
function timelessIn({ source, references }: Text): string[] {
  return Object.keys(source).filter((language) => source[language]!.includes('{%') || !references.some(({ path, language: of }) => of === language && path[0] === 'opens'));
}

function readOffDuty({ texts }: Bot, document: SourceDocument): Arena['offDutyText'] {
  const text = texts.get(offDuty);
  return text && nodeAt(document.root, ['texts', offDuty]) && { range: rangeOf(document, ['texts', offDuty], 'key'), timeless: timelessIn(text) };
}

/** The bot, as far as dialogs can tell: what it says is of no account. */
function abstractBot(bot: Bot): Bot {
  const queues = new Map([...bot.queues].map(([name, queue]) => [name, { ...queue, title: anyText }]));
  const texts = new Map([...bot.texts].map(([name, text]): [string, Text] => [name, name === offDuty && timelessIn(text).length > 0 ? text : anyText]));
  return { ...bot, title: anyText, queues, texts, ...(bot.hours !== undefined && { hours: 'always' }) };
}

export function createArena({ bot, ...project }: Project, { document }: Pick<BotFile['findings'], 'document'>): Arena {
  const dialogs = new Map<string, Dialog>(interruptions.map((dialog) => [dialog.name, dialog]));
  const slotTypes = new Map<string, SlotType>([...project.slotTypes, ['choice', choice]]);
  const dutyOf = (duty: Duty): Record<string, Duty> => Object.fromEntries([...bot.queues.keys()].map((queue) => [queue, duty]));
  return {
    project: { ...project, bot: abstractBot(bot), dialogs, slotTypes },
    dialogs,
    readings: new Map(),
    duty: { on: dutyOf({ open: true, promise: 5 }), off: dutyOf({ open: false, promise: 5, opensAt: dutyBegins }) },
    offDutyText: readOffDuty(bot, document),
    language: bot.languages[0] ?? 'en',
  };
}

/** The same while the business is closed. */
export function closed(project: Project): Project {
  return { ...project, bot: { ...project.bot, hours: { days: Array.from({ length: 7 }, () => []) } } };
}
