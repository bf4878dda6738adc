import { loadProject } from '../../src/dialog/load-project.js';
import type { Project } from '../../src/dialog/project.js';
import { trainingExamples } from '../../src/dialog/training-examples.js';
import { createNlu, type Model } from '../../src/nlu/index.js';
import { contextOf } from '../../src/runtime/understanding.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { type Chat, createChat } from './chat.js';

const folder = new URL('../../', import.meta.url).pathname;
let demo: Promise<{ project: Project; model: Model }> | undefined;

async function loadDemo(): Promise<{ project: Project; model: Model }> {
  const { project, diagnostics } = await loadProject({ folder, bot: 'demo', stepTypes, slotTypes });
  if (!project) throw new Error(JSON.stringify(diagnostics));
  return { project, model: createNlu(slotTypes).train(trainingExamples(project)) };
}

/** A conversation with the demo bot: its own dialogs, understood by the model that they train. */
export async function createDemoChat(): Promise<Chat> {
  const { project, model } = await (demo ??= loadDemo());
  const answers = { 'parcels.track': { outcome: 'not-found' } };
  return createChat(project, answers, (text, state, now) => model.understand(text, contextOf(project, state, now)));
}
