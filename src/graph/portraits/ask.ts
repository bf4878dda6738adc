import type { Text } from '../../dialog/text.js';
import type { Part } from '../graph.js';
import { choiceTitles } from '../text/choice-titles.js';
import { textsIn, wordsOf } from '../text/readable.js';
import { slotTitle } from '../text/slot-title.js';
import type { Portrait, Sitting } from './portrait.js';

interface Options {
  ask: string;
  say: unknown;
  invalid?: Text;
  tries?: number;
  silence?: { remind?: Text };
  skip?: true | { title: Text };
}

export const ask: Portrait = {
  of: 'ask',
  draw(step, sitting) {
    const { ask: slot, say, invalid, tries, silence, skip } = step.options as Options;
    const { language, words } = sitting;
    const titles = [...choiceTitles(slot, sitting).values(), ...(skip ? [skip === true ? words.skip : wordsOf(skip.title, language)] : [])];
    const choices = titles.map((title) => ({ title }));
    const limit = tries === undefined ? [] : [words.tries(tries), ...(step.blocks.has('exhausted') ? [] : [words.toPerson])];
    const details = [
      ...(limit.length > 0 ? [limit.join(', ')] : []),
      ...(invalid ? [`${words.misfit} ${wordsOf(invalid, language)}`] : []),
      ...(silence?.remind ? [`${words.noAnswer}: ${wordsOf(silence.remind, language)}`] : []),
    ];
    const parts: Part[] = [
      ...textsIn(say).map((text) => ({ part: 'words' as const, text: wordsOf(text, language) })),
      ...(choices.length > 0 ? [{ part: 'choices' as const, choices }] : []),
      { part: 'heading', text: words.asksFor(slotTitle(slot, sitting)) },
      ...details.map((text) => ({ part: 'detail' as const, text })),
    ];
    return { kind: 'question', parts };
  },
  into: (block, { options }, { words }) => ({ kind: 'branch', label: labelOf(block, options as Options, words) }),
  onward: ({ options }, sitting) => ({ kind: 'answer', label: slotTitle((options as Options).ask, sitting) }),
};

function labelOf(block: string, { tries }: Options, words: Sitting['words']): string {
  if (block.startsWith('exhausted')) return tries === undefined ? words.exhausted : `${tries}× ${words.exhausted}`;
  if (block.startsWith('silence')) return words.noAnswer;
  return block.startsWith('skip') ? words.skipped : block;
}
