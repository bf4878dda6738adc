import type { Portrait } from './portrait.js';

const nameOf = (options: unknown): string => (options as { 'go-to': string })['go-to'];

export const goTo: Portrait = {
  of: 'go-to',
  draw: ({ options }, { words }) => ({ kind: 'jump', parts: [{ part: 'heading', text: `${words.onTo} ${nameOf(options)}` }] }),
  onward: () => undefined,
  back: ({ options }, { dialog }) =>
    [...dialog.places.values()].find(({ type, options: other }) => type.name === 'place' && (other as { place?: string }).place === nameOf(options))?.place,
};
