import { fold } from '../../dialog/fold.js';
import { nodeAt, type SourceNode } from '../../source/node.js';
import { rangeOfSpan } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

interface Word {
  word: string;
  node: SourceNode;
  choice: number;
  isTitle: boolean;
}

/** The words that customers may say for a choice, in all languages. */
function wordsOf(choice: SourceNode, index: number): Word[] {
  const under = (key: string): SourceNode | undefined => (choice.kind === 'map' ? choice.entries.find((entry) => entry.key === key)?.value : undefined);
  const texts = (node: SourceNode | undefined): SourceNode[] => {
    if (!node) return [];
    if (node.kind === 'scalar') return [node];
    return node.kind === 'list' ? node.items.flatMap(texts) : node.entries.flatMap((entry) => texts(entry.value));
  };
  const asWord = (isTitle: boolean) => (node: SourceNode): Word => ({ word: node.kind === 'scalar' ? fold(String(node.value)) : '', node, choice: index, isTitle });
  return [...texts(under('title') ?? (under('also') ? undefined : choice)).map(asWord(true)), ...texts(under('also')).map(asWord(false))];
}

export const ambiguousChoice = defineRule({
  name: 'ambiguous-choice',
  severity: 'error',
  docs: {
    summary: 'No other word for a choice is a word for a second one too.',
    why: 'A customer who writes it is asked once more which of the two is meant.',
    example: {
      bad: `slots:
  size:
    type: choice
    choices:
      s: { title: { de: Klein, en: Small }, also: { de: [kurz] } }
      m: { title: { de: Mittel, en: Medium }, also: { de: [normal, kurz] } }
steps:
  - ask: size
    say: { de: Welche Größe?, en: Which size? }
  - handoff: { reason: size-advice }
`,
      good: `slots:
  size:
    type: choice
    choices:
      s: { title: { de: Klein, en: Small }, also: { de: [kurz] } }
      m: { title: { de: Mittel, en: Medium }, also: { de: [normal] } }
steps:
  - ask: size
    say: { de: Welche Größe?, en: Which size? }
  - handoff: { reason: size-advice }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { dialog, findings: { document } } of dialogs) {
      for (const { name, type } of dialog.slots.values()) {
        const choices = type.name === 'choice' ? nodeAt(document.root, ['slots', name, 'choices']) : undefined;
        const each = choices?.kind === 'list' ? choices.items : choices?.kind === 'map' ? choices.entries.map((entry) => entry.value) : [];
        const words = each.flatMap(wordsOf);
        for (const { node, word, choice, isTitle } of words) {
          const twin = words.find((other) => other.word === word && other.choice !== choice && (isTitle ? false : other.isTitle || other.choice < choice));
          if (twin) report(rangeOfSpan(document, node), `Another choice goes by this word too, in line ${rangeOfSpan(document, twin.node).line}.`, 'Leave it to one of them.');
        }
      }
    }
  },
});
