import { fewExamples } from '../../../src/check/rules/few-examples.js';
import { testRule } from '../test-rule.js';

const english = '  en: [one a, two b, three c, four d, five e]\n';

testRule(fewExamples, {
  valid: {
    'five of each': 'title: { de: Tausch, en: Swap }\n',
    'none, for it is only run': { keys: 'steps:\n  - run: two\n', beside: { 'dialogs/two.yaml': 'dialog: two\ntitle: { de: a, en: a }\nsteps:\n  - say: { de: a, en: a }\n' } },
  },
  invalid: {
    'too few': [`examples:\n  ‹de›: [eins]\n${english}`, 'at least 5'],
    'none in one language': [`‹examples›:\n${english}`, 'at least 5'],
  },
});
