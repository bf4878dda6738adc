import { foldWords } from '../../dialog/fold.js';
import { stem } from '../../nlu/tokens/stem.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { plainExample } from './same-example.js';

/** Words that change nothing of what is meant, folded. */
const fillers = new Set('bitte mal denn doch eigentlich gerade jetzt schon noch einmal hallo hi guten tag ein eine einen einem einer der die das den dem mein meine meinen meinem meiner ich wir uns mir mich sie ihr ihre euch euer please just a an the my our i we me us you your hello hey now actually to'.split(' '));

/** What an example comes down to: its content words, in any order; `undefined` where too few are left. */
function gist(sentence: string): string | undefined {
  const words = foldWords(sentence).map(({ word }) => word).filter((word) => !fillers.has(word)).map(stem);
  return words.length < 2 ? undefined : [...new Set(words)].sort().join(' ');
}

export const nearExample = defineRule({
  name: 'near-example',
  severity: 'warning',
  docs: {
    summary: 'No two dialogs have nearly the same example: the same words in another order or with another ending.',
    why: 'Neither is meant then: the bot asks what it could have known.',
    example: {
      bad: `examples:
  de: [Ich möchte etwas umtauschen, Bitte meine Gutscheinkarten einlösen, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
    },
  },
  check({ dialogs }, report) {
    const owners = new Map<string, { file: string; name: string; plain: string }>();
    for (const { base, dialog, findings, file } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const words = gist(sentence);
          if (words === undefined) continue;
          const plain = plainExample(sentence);
          const owner = owners.get(`${language} ${words}`);
          if (owner === undefined) owners.set(`${language} ${words}`, { file, name: dialog.name, plain });
          else if (owner.name !== dialog.name && owner.plain !== plain) report(rangeOf(findings.document, [...base, 'examples', language, index]), `This is nearly "${owner.plain}", an example of "${owner.name}".`, 'Keep it where it is meant, or say more in it.');
        }
      }
    }
  },
});
