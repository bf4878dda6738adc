import type { Portrait } from './portrait.js';

export const end: Portrait = {
  of: 'end',
  draw: ({ options }, { words }) => ({ kind: 'end', parts: [{ part: 'heading', text: (options as { end: string }).end === 'conversation' ? words.endsAll : words.ends }] }),
  onward: () => undefined,
};
