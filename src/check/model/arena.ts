import type { Bot, Dialog, Project } from '../../dialog/project.js';
import { defineSlotType, type SlotType } from '../../dialog/slot-type.js';
import type { Text } from '../../dialog/text.js';
import type { Duty } from '../../engine/state.js';
import { z } from 'zod';
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
}

/** What is offered is known again by its title alone. */
const choice = defineSlotType<{ choices: { value: string; title: string }[] }>({
  name: 'choice',
  docs: { summary: '', example: '', reads: [] },
  options: z.object({ choices: z.array(z.object({ value: z.string(), title: z.string() })) }),
  read: (text, { options }) => options.choices.filter(({ title }) => title === text).map(({ value }) => ({ value, fit: 'exact' })),
  show: ({ value }) => String(value),
});

/** The bot, as far as dialogs can tell: what it says is of no account. */
function abstractBot(bot: Bot): Bot {
  const queues = new Map([...bot.queues].map(([name, queue]) => [name, { ...queue, title: anyText }]));
  const texts = new Map([...bot.texts.keys()].map((name): [string, Text] => [name, anyText]));
  return { ...bot, title: anyText, queues, texts, ...(bot.hours !== undefined && { hours: 'always' }) };
}

export function createArena({ bot, ...project }: Project): Arena {
  const dialogs = new Map<string, Dialog>(interruptions.map((dialog) => [dialog.name, dialog]));
  const slotTypes = new Map<string, SlotType>([...project.slotTypes, ['choice', choice]]);
  const dutyOf = (duty: Duty): Record<string, Duty> => Object.fromEntries([...bot.queues.keys()].map((queue) => [queue, duty]));
  return {
    project: { ...project, bot: abstractBot(bot), dialogs, slotTypes },
    dialogs,
    readings: new Map(),
    duty: { on: dutyOf({ open: true, promise: 5 }), off: dutyOf({ open: false, promise: 5 }) },
    language: bot.languages[0] ?? 'en',
  };
}

/** The same while the business is closed. */
export function closed(project: Project): Project {
  return { ...project, bot: { ...project.bot, hours: { days: Array.from({ length: 7 }, () => []) } } };
}
