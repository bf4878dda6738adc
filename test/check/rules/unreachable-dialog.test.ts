import { unreachableDialog } from '../../../src/check/rules/unreachable-dialog.js';
import { testRule } from '../test-rule.js';

const hidden = 'dialog: two\ntitle: { de: Zwei, en: Two }\nsteps:\n  - say: { de: a, en: a }\n';

testRule(unreachableDialog, {
  valid: {
    'run by a button': { keys: 'steps:\n  - say: { de: Was?, en: What? }\n    buttons: [{ title: { de: Ja, en: Yes }, run: two }]\n', beside: { 'dialogs/two.yaml': hidden } },
    'run by the bot itself': { file: 'bot', keys: 'behaviours: { person: two }\n', beside: { 'dialogs/two.yaml': hidden } },
  },
  invalid: {
    'without examples': [{ file: 'whole', keys: hidden.replace('two', '‹two›') }, 'Add examples'],
    'run by itself only': [{ file: 'whole', keys: `${hidden.replace('two', '‹two›')}  - run: two\n` }, 'Add examples'],
  },
});
