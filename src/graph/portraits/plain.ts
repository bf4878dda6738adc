import { textsIn, wordsOf } from '../text/readable.js';
import type { Portrait } from './portrait.js';

/** Of any step: its name, and what it says. */
export const plain: Omit<Portrait, 'of'> = {
  draw({ type, options }, { language }) {
    const said = textsIn(options).map((text) => ({ part: 'words' as const, text: wordsOf(text, language) }));
    return { kind: said.length > 0 ? 'bot' : 'silent', parts: [{ part: 'heading', text: type.name }, ...said] };
  },
};
