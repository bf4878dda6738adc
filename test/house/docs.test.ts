import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseProject } from '../../src/dialog/parse-project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Whole dialogs among a page's YAML blocks. */
function dialogsIn(page: string): string[] {
  return [...read(page).matchAll(/```yaml\n(dialog:[^]*?)```/g)].map((match) => match[1]!);
}

describe('the dialogs that the pages show', () => {
  for (const page of ['README.md', 'docs/dialogs.md']) {
    it(`${page}: can be saved as they stand`, () => {
      const dialogs = dialogsIn(page);
      expect(dialogs).to.have.lengthOf(1);
      for (const text of dialogs) {
        const files = { 'bots/demo/bot.yaml': read('bots/demo/bot.yaml'), 'bots/demo/services.yaml': read('bots/demo/services.yaml'), 'dialogs/talk-to-a-person.yaml': read('dialogs/talk-to-a-person.yaml'), 'dialogs/returns.yaml': text };
        const { diagnostics } = parseProject({ files, folder: '.', bot: 'demo', stepTypes, slotTypes });
        expect(diagnostics).to.deep.equal([]);
      }
    });
  }
});
