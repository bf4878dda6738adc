import { slotTitle } from '../text/slot-title.js';
import type { Portrait } from './portrait.js';

const slotOf = (options: unknown): string => (options as { 'ask-again': string })['ask-again'];

export const askAgain: Portrait = {
  of: 'ask-again',
  draw: ({ options }, sitting) => ({ kind: 'jump', parts: [{ part: 'heading', text: `${sitting.words.back} ${slotTitle(slotOf(options), sitting)}` }] }),
  onward: () => undefined,
  back: ({ options }, { dialog }) =>
    [...dialog.places.values()].find(({ type, options: other }) => type.name === 'ask' && (other as { ask?: string }).ask === slotOf(options))?.place,
};
