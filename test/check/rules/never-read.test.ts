import { neverRead } from '../../../src/check/rules/never-read.js';
import { testRule } from '../test-rule.js';

testRule(neverRead, {
  valid: {
    'asked': 'slots: { city: { type: text } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n',
    'read by a condition': 'slots: { city: { type: text } }\nsteps:\n  - choose:\n      - when: city is known\n        then: []\n',
    'asked in another dialog of the file': { file: 'whole' as const, keys: `dialog: talk\ntitle: { de: Plaudern, en: Talk }\nslots: { mood: { type: text } }\nintents:\n  one:\n    examples: { de: [Abend, Guten Abend, Schönen Abend, Netter Abend, Na Abend], en: [Good evening, Evening, Nice evening, Fine evening, Lovely evening] }\n    steps: [{ say: { de: Ja., en: Yes. } }]\n  two:\n    examples: { de: [Na Sie, Na du, Na ihr, Na wir, Na ich], en: [Well you, Well me, Well us, Well it, Well they] }\n    steps: [{ ask: mood, say: { de: Wie?, en: How? } }]\n` },
  },
  invalid: { 'only declared': ['slots: { ‹city›: { type: text } }\nsteps:\n  - say: { de: Gut., en: Fine. }\n', 'remove it'] },
});
