import { lateWords } from '../../../src/check/rules/late-words.js';
import { testRule } from '../test-rule.js';

const wait = (length: string, then: string): string => `slots: { city: { type: text } }\nsteps:\n  - say: { de: a, en: b }\n  - wait: ${length}\n  - ${then}\n`;

testRule(lateWords, {
  valid: {
    'within a day': wait('20 h', 'say: { de: a, en: b }'),
    'a handoff': wait('2 days', 'handoff: { reason: nothing-heard }'),
    'an answer in between': `slots: { city: { type: text }, more: { type: text } }\nsteps:\n  - say: { de: a, en: b }\n  - wait: 20 h\n  - ask: city\n    say: { de: Wo?, en: Where? }\n  - wait: 20 h\n  - say: { de: "{{ city }}", en: "{{ city }}" }\n`,
    'a time of today': 'slots: { at: { type: time } }\nsteps:\n  - ask: at\n    say: { de: Wann?, en: When? }\n  - wait: { until: at }\n  - say: { de: a, en: b }\n',
    'a notification': { keys: 'slots: { agreed: { type: yes-no } }\nsteps:\n  - ask: agreed\n    say: { de: Ja?, en: Yes? }\n  - wait: 2 days\n  - notify: arrived\n    after: 1 h\n    consent: agreed\n', beside: { 'bots/demo/bot.yaml': 'templates:\n  arrived:\n    text: { de: Gut angekommen?, en: Did it arrive? }\n' } },
    'silence within a day': 'slots: { city: { type: text } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n    silence:\n      after: 10 h\n      then:\n        - wait: 2 h\n        - say: { de: a, en: b }\n',
    'the last step': 'steps:\n  - say: { de: a, en: b }\n  - wait: 2 days\n',
  },
  invalid: {
    'a text': [wait('24 h', '‹say›: { de: a, en: b }'), 'notify'],
    'after two waits': ['steps:\n  - say: { de: a, en: b }\n  - wait: 13 h\n  - wait: 13 h\n  - ‹say›: { de: a, en: b }\n  - say: { de: c, en: d }\n', 'notify'],
    'until a day': ['slots: { day: { type: date } }\nsteps:\n  - ask: day\n    say: { de: Wann?, en: When? }\n  - wait: { until: day }\n  - ‹say›: { de: a, en: b }\n', 'notify'],
    'behind a choose, and behind a place': ['steps:\n  - say: { de: a, en: b }\n  - wait: 2 days\n  - choose:\n      - when: open\n        then:\n          - go-to: there\n  - handoff: { reason: nothing-heard }\n  - place: there\n  - ‹say›: { de: a, en: b }\n', 'notify'],
    'after silence': ['slots: { city: { type: text } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n    silence:\n      after: 10 h\n      then:\n        - wait: 15 h\n        - ‹say›: { de: a, en: b }\n', 'notify'],
    'a circle': ['steps:\n  - place: again\n  - ‹say›: { de: a, en: b }\n  - wait: 5 h\n  - go-to: again\n', 'notify'],
    'in a dialog that is run after a wait': [{ keys: 'steps:\n  - say: { de: a, en: b }\n  - wait: 2 days\n  - run: inner\n', beside: { 'dialogs/inner.yaml': 'dialog: inner\ntitle: { de: Innen, en: Inside }\noffer: false\nsteps:\n  - ‹say›: { de: a, en: b }\n' } }, 'notify'],
    'after a dialog that waits': [{ keys: 'steps:\n  - run: inner\n  - ‹say›: { de: a, en: b }\n', beside: { 'dialogs/inner.yaml': 'dialog: inner\ntitle: { de: Innen, en: Inside }\noffer: false\nsteps:\n  - say: { de: a, en: b }\n  - wait: 2 days\n' } }, 'notify'],
    'a question': [wait('3 days', '‹ask›: city\n    say: { de: Wo?, en: Where? }'), 'notify'],
  },
});
