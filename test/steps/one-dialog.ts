import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseProject } from '../../src/dialog/parse-project.js';
import type { Project } from '../../src/dialog/project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { type Chat, createChat } from '../engine/chat.js';
import { files } from '../engine/files.js';

const person = `
dialog: talk-to-a-person
title: { de: Mensch, en: Person }
steps:
  - handoff: { reason: asked-for-a-person }
`;

/** A bot with services and queues, and one dialog beside the person's. */
export function parseOne(dialog: string, more: Record<string, string> = {}, media?: Record<string, number>): { project: Project | undefined; diagnostics: Diagnostic[] } {
  const { 'bots/demo/bot.yaml': bot = '', 'bots/demo/services.yaml': services = '' } = files;
  const all = { 'bots/demo/bot.yaml': bot, 'bots/demo/services.yaml': services, 'dialogs/person.yaml': person, 'dialogs/one.yaml': dialog, ...more };
  const { project, diagnostics } = parseProject({ bot: 'demo', files: all, ...(media && { media }), stepTypes, slotTypes });
  return { project, diagnostics };
}

/** A dialog called `one` with these steps, written as YAML. */
export function dialogOf(steps: string, slots = '{}'): string {
  return `dialog: one\ntitle: { de: Eins, en: One }\nslots: ${slots}\nsteps:\n${steps.replace(/^\n/, '')}`;
}

/** A chat that has just begun a dialog, with what it said. */
export function begin(dialog: string, answers: Parameters<typeof createChat>[1] = {}, language = 'de', more: Record<string, string> = {}): { chat: Chat; said: string[] } {
  const { project, diagnostics } = parseOne(dialog, more);
  if (!project) throw new Error(diagnostics.map(({ range, message }) => `${range.line}: ${message}`).join('\n'));
  const name = /^dialog: (.+)$/m.exec(dialog)![1]!;
  const chat = createChat(project, answers);
  return { chat, said: chat.saysMeaning('los geht es', { language, intents: [{ intent: name, confidence: 1 }] }) };
}

/** What is found wrong: `rule line:column`. */
export function findings(dialog: string): string[] {
  return parseOne(dialog).diagnostics.map(({ rule, range }) => `${rule} ${range.line}:${range.column}`);
}
