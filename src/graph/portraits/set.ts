import type { Text } from '../../dialog/text.js';
import { textsIn, wordsOf } from '../text/readable.js';
import { slotTitle } from '../text/slot-title.js';
import type { Portrait } from './portrait.js';

export const set: Portrait = {
  of: 'set',
  draw({ options }, sitting) {
    const { language, words } = sitting;
    const given = Object.entries((options as { set: Record<string, unknown> }).set);
    const lines = given.map(([name, value]) => {
      const title = slotTitle(name, sitting);
      return value === null ? words.forgets(title) : `${title} = ${shown(value, language)}`;
    });
    return { kind: 'silent', parts: [{ part: 'heading', text: words.sets }, ...lines.map((text) => ({ part: 'detail' as const, text }))] };
  },
};

function shown(value: unknown, language: string): string {
  const [text] = textsIn(value) as [Text?];
  return text ? wordsOf(text, language) : String(value);
}
