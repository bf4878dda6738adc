import type { Text } from '../../dialog/text.js';
import { wordsOf } from '../text/readable.js';
import type { Portrait } from './portrait.js';

interface Options {
  rate: 'bot' | 'person';
  say: Text;
  into?: string;
}

const stars = [1, 2, 3, 4, 5].map((score) => ({ title: '★'.repeat(score) }));

export const rate: Portrait = {
  of: 'rate',
  draw({ options }, { language, words }) {
    const { rate: of, say, into } = options as Options;
    return {
      kind: 'question',
      parts: [
        { part: 'words', text: wordsOf(say, language) },
        { part: 'choices', choices: stars },
        { part: 'heading', text: words.rates[of] },
        ...(into === undefined ? [] : [{ part: 'detail' as const, text: words.into(into) }]),
      ],
    };
  },
  into: (_block, _step, { words }) => ({ kind: 'branch', label: words.noAnswer }),
  onward: () => ({ kind: 'answer', label: '★' }),
};
