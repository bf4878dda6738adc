import type { Project } from '../dialog/project.js';
import { trainingExamples } from '../dialog/training-examples.js';
import type { Examples, Understanding, UnderstandingContext } from '../dialog/understanding.js';
import type { State } from '../engine/state.js';

export interface Model {
  understand(text: string, context: UnderstandingContext): Understanding;
}

export interface Nlu {
  train(examples: Examples): Model;
}

/** A model for the project in use, trained when it is first needed. */
export function createUnderstanding(nlu: Nlu): (project: Project) => Model {
  let trained: { version: string; model: Model } | undefined;
  return (project) => {
    if (trained?.version !== project.version) trained = { version: project.version, model: nlu.train(trainingExamples(project)) };
    return trained.model;
  };
}

/** What the conversation knows when an utterance comes in. */
export function contextOf(project: Project, state: State, now: string): UnderstandingContext {
  const top = state.stack.at(-1);
  const asked = top === undefined ? undefined : askedType(project, top.dialog, top.place);
  return {
    now, timeZone: project.bot.timeZone,
    ...(state.language !== undefined && { language: state.language }),
    ...(top !== undefined && { dialog: top.dialog }),
    ...(asked !== undefined && { asked }),
  };
}

function askedType(project: Project, name: string, place: string | undefined): string | undefined {
  const dialog = project.dialogs.get(name);
  const options = place === undefined ? undefined : dialog?.places.get(place)?.options;
  if (typeof options !== 'object' || options === null || !('ask' in options) || typeof options.ask !== 'string') return undefined;
  return dialog?.slots.get(options.ask)?.type.name;
}
