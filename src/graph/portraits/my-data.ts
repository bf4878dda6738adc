import type { Portrait } from './portrait.js';

export const myData: Portrait = {
  of: 'my-data',
  draw: ({ options }, { words }) => ({ kind: 'bot', parts: [{ part: 'heading', text: words.data[(options as { 'my-data': 'show' | 'delete' })['my-data']] }] }),
};
