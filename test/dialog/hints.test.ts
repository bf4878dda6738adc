import { expectOne, spotted } from '../source/spot.js';
import { parse, smallBot } from './files.js';

/** Steps with one mistake, at ‹ ›; the rule and the hint that it draws. */
const mistakes: [what: string, steps: string, rule: string, hint: string][] = [
  ['end without what ends', '- ‹end›', 'no-step', 'Write what belongs to it: "- end: …".'],
  ['end with nothing after it', '- ‹end›:', 'empty-value', 'Write dialog or conversation.'],
  ['say without what is said', '- ‹say›', 'no-step', 'Write what belongs to it: "- say: …".'],
  ['otherwise beside the list that it belongs to', '- choose:\n    - when: open\n      then: []\n  ‹otherwise›: []', 'unknown-key', 'Put it last in the list: "- otherwise: …".'],
  ['a plural as it is said', '- ask: gift\n  say: { de: a, en: a }\n  ‹trys›: 2', 'unknown-key', 'Did you mean "tries"?'],
  ['wenn for when', '- choose:\n    - ‹wenn›: open\n      then: []', 'unknown-key', 'Did you mean "when"?'],
  ['dann for then', '- choose:\n    - when: open\n      ‹dann›: []', 'unknown-key', 'Did you mean "then"?'],
  ['sonst for otherwise', '- choose:\n    - when: open\n      then: []\n    - ‹sonst›: []', 'unknown-key', 'Did you mean "otherwise"?'],
  ['Fälle for cases', '- choose: gift\n  ‹fälle›: {}', 'unknown-key', 'Did you mean "cases"?'],
  ['frage for ask', '- ‹frage›: gift\n  say: { de: a, en: a }', 'unknown-step', 'Did you mean "ask"?'],
];

describe('one mistake draws one finding, with what to write', () => {
  for (const [what, steps, rule, hint] of mistakes) {
    it(what, () => {
      const at = spotted(`dialog: one\ntitle: { de: Eins, en: One }\nslots: { gift: { type: yes-no } }\nsteps:\n${steps.replace(/^/gm, '  ')}\n`);
      expectOne(parse({ ...smallBot, 'dialogs/one.yaml': at.text }).diagnostics, rule, at, hint);
    });
  }
});
