import { expect } from 'chai';
import { createChat } from './chat.js';
import { project } from './project.js';

describe('characters that nobody sees', () => {
  for (const { what, answer, code } of [
    { what: 'go where they have no width', answer: 'SOM\u200bM\u2060ER\ufeff', code: 'SOMMER' },
    { what: 'go where they turn the direction', answer: '\u200eSOM\u202eMER\u202c\u2067', code: 'SOMMER' },
    { what: 'become a space where they control', answer: 'SOM\u0000MER\u001b', code: 'SOM MER' },
    { what: 'stay where they hold emoji together', answer: '👩\u200d👩\u200d👧 SOMMER', code: '👩\u200d👩\u200d👧 SOMMER' },
  ]) {
    it(what, () => {
      const chat = createChat(project);
      chat.says('Ich habe einen Gutschein');
      expect(chat.says(answer)).to.deep.equal([`Code ${code}.`]);
    });
  }
});
