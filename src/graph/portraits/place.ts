import type { Portrait } from './portrait.js';

export const place: Portrait = {
  of: 'place',
  draw: ({ options }, { words }) => ({ kind: 'silent', parts: [{ part: 'heading', text: `${words.place}: ${(options as { place: string }).place}` }] }),
};
