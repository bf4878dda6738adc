import type { Offer } from '../dialog/step-type.js';

/** Who offers a choice: a dialog's step, by its signature. */
export interface Asker {
  dialog: string;
  step: string;
}

/** Channels give back at most 200 characters; what stands before the value takes up to 140 of them. */
const longest = 200;

/**
 * What comes back when a choice is tapped. It says by itself what it means, so that a tap on an old message is
 * understood long after: `run/opening-hours`, or `answer/<dialog>/<step>/<value>`.
 */
export function choiceId(choice: Offer, index: number, asker?: Asker): string {
  if (choice.run !== undefined) return `run/${choice.run}`;
  const question = `answer/${asker?.dialog ?? ''}/${asker?.step ?? ''}/`;
  return question.length + choice.value.length <= longest ? question + choice.value : `${question}#${index}`;
}

export type Tapped = { tap: 'run'; dialog: string } | { tap: 'answer'; dialog: string; step: string; value: string };

/** What a tapped choice means; `undefined` for an id that is not ours. */
export function parseChoiceId(id: string): Tapped | undefined {
  const [kind, dialog, step, ...value] = id.split('/');
  if (kind === 'run' && dialog && step === undefined) return { tap: 'run', dialog };
  if (kind === 'answer' && dialog && step && value.length > 0) return { tap: 'answer', dialog, step, value: value.join('/') };
  return undefined;
}
