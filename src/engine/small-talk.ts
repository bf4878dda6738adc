import type { Dialog } from '../dialog/project.js';

/** Greetings, thanks, goodbyes: what is only said, and not offered by its author. */
export function isSmallTalk({ offered, steps }: Dialog): boolean {
  return !offered && steps.every((step) => step.type.name === 'say');
}
