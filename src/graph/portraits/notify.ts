import type { Part } from '../graph.js';
import { shownTime } from '../text/shown-time.js';
import { textsIn, wordsOf } from '../text/readable.js';
import type { Portrait } from './portrait.js';

interface Options {
  notify: string;
  say?: unknown;
  after?: number;
  before?: number;
  at?: string;
}

export const notify: Portrait = {
  of: 'notify',
  draw({ options }, { language, words }) {
    const { notify: template, say, after, before, at } = options as Options;
    const time = [after ?? before, at].filter((part) => part !== undefined).map((part) => (typeof part === 'number' ? shownTime(part, language) : part));
    const parts: Part[] = [
      { part: 'heading', text: words.later },
      ...textsIn(say).map((text) => ({ part: 'words' as const, text: wordsOf(text, language) })),
      { part: 'detail', text: [template, ...time].join(' · ') },
    ];
    return { kind: 'bot', parts };
  },
};
