import { expectOne, spotted } from '../source/spot.js';
import { parse, smallBot } from './files.js';

/** Steps with one mistake, at ‹ ›; the rule and the hint that it draws. */
const mistakes: [what: string, steps: string, rule: string, hint: string][] = [
  ['end without what ends', '- ‹end›', 'no-step', 'Write "- end: dialog" or "- end: conversation".'],
  ['end with nothing after it', '- ‹end›:', 'empty-value', 'Write dialog or conversation.'],
  ['a case with nothing in it', "- choose: gift\n  cases:\n    ‹yes›:\n    'no': []", 'empty-value', 'Write its steps, or that there is nothing to do: yes: [].'],
  ['say without what is said', '- ‹say›', 'no-step', 'Write what belongs to it: "- say: …".'],
  ['otherwise beside the list that it belongs to', '- choose:\n    - when: open\n      then: []\n  ‹otherwise›: []', 'unknown-key', 'Put it last in the list: "- otherwise: …".'],
  ['a plural as it is said', '- ask: gift\n  say: { de: a, en: a }\n  ‹trys›: 2', 'unknown-key', 'Did you mean "tries"?'],
  ['wenn for when', '- choose:\n    - ‹wenn›: open\n      then: []', 'unknown-key', 'Did you mean "when"?'],
  ['dann for then', '- choose:\n    - when: open\n      ‹dann›: []', 'unknown-key', 'Did you mean "then"?'],
  ['sonst for otherwise', '- choose:\n    - when: open\n      then: []\n    - ‹sonst›: []', 'unknown-key', 'Did you mean "otherwise"?'],
  ['Fälle for cases', '- choose: gift\n  ‹fälle›: {}', 'unknown-key', 'Did you mean "cases"?'],
  ['frage for ask', '- ‹frage›: gift\n  say: { de: a, en: a }', 'unknown-step', 'Did you mean "ask"?'],
  ['if as a step', '- ‹if›: gift\n  then: []', 'unknown-step', 'What is done only at times stands in a choose: "- choose:", below it "- when: …" with "then:".'],
  ['if beside a step', '- ‹if›: gift\n  say: { de: a, en: a }', 'unknown-key', 'What is done only at times stands in a choose: "- choose:", below it "- when: …" with "then:".'],
  ['goto as elsewhere', '- ‹goto›: top', 'unknown-step', 'Write "- go-to: …", with the name of a "- place: …" of this dialog.'],
  ['a picture without a text', '- ‹image›: a.jpg', 'unknown-step', 'Write "- say: …" with "image:" below it.'],
  ['stop', '- ‹stop›', 'no-step', 'Write "- end: dialog".'],
];

describe('one mistake draws one finding, with what to write', () => {
  for (const [what, steps, rule, hint] of mistakes) {
    it(what, () => {
      const at = spotted(`dialog: one\ntitle: { de: Eins, en: One }\nslots: { gift: { type: yes-no } }\nsteps:\n${steps.replace(/^/gm, '  ')}\n`);
      expectOne(parse({ ...smallBot, 'dialogs/one.yaml': at.text }).diagnostics, rule, at, hint);
    });
  }
});
