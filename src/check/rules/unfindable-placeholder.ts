import { nodeAt } from '../../source/node.js';
import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const unfindablePlaceholder = defineRule({
  name: 'unfindable-placeholder',
  severity: 'warning',
  docs: {
    summary: 'A placeholder stands for a slot whose type can be found within a sentence.',
    why: 'Where in a sentence a free text begins and ends nobody can say, so the slot stays empty and is asked for.',
    example: {
      bad: `examples:
  de: ["Ich suche {wish}", Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
slots:
  wish: { type: text }
steps:
  - ask: wish
    say: { de: Was suchen Sie?, en: What are you looking for? }
  - handoff: { reason: looking-for-something }
`,
      good: `slots:
  wish: { type: text }
steps:
  - ask: wish
    say: { de: Was suchen Sie?, en: What are you looking for? }
  - handoff: { reason: looking-for-something }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { base, dialog, findings: { document } } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const node = nodeAt(document.root, [...base, 'examples', language, index]);
          for (const match of sentence.matchAll(/\{([^{}]+)\}/g)) {
            const slot = dialog.slots.get(match[1]!.trim());
            if (!slot || slot.type.find || node?.kind !== 'scalar') continue;
            report(rangeInText(document, node, match.index, match.index + match[0].length), `A "${slot.type.name}" can't be found within a sentence, so "${slot.name}" is never filled from it.`, 'Write the example without it; the slot is asked for.');
          }
        }
      }
    }
  },
});
