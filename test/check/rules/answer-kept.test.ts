import { answerKept } from '../../../src/check/rules/answer-kept.js';
import { testRule } from '../test-rule.js';

const dialog = (way: string, choose = '- choose: right\n    cases:\n      yes: []\n      no:'): string => `slots: { size: { type: text }, right: { type: yes-no }, hurt: { type: yes-no } }
steps:
  - ask: hurt
    say: { de: a, en: b }
  - place: top
  - ask: size
    say: { de: a, en: b }
  - ask: right
    say: { de: "{{ size }}?", en: "{{ size }}?" }
  ${choose}
        ${way}
  - place: bottom
  - say: { de: a, en: b }
`;

const when = (condition: string): string => `- choose:\n    - when: ${condition}\n      then:`;

testRule(answerKept, {
  valid: {
    'forgotten before': dialog('- set: { right: null }\n        - ask-again: size'),
    'asked for again itself': dialog('- ask-again: right'),
    'forgotten with what is asked again': dialog('- set: { size: null, right: null }\n        - go-to: top'),
    'to a place below': dialog('- go-to: bottom'),
    'by what is asked again too': dialog('- ask-again: size', when('size is XXL and not right')),
    'by what changes by itself': dialog('- ask-again: size', when('open and not right')),
    'leading another way on the way back': `slots: { size: { type: text }, right: { type: yes-no } }\nsteps:\n  - place: top\n  - ask: size\n    say: { de: a, en: b }\n  - choose:\n      - when: right is known\n        then: [{ handoff: { reason: size-advice } }]\n  - ask: right\n    say: { de: c, en: d }\n  - choose: right\n    cases: { yes: [{ go-to: top }], no: [{ end: dialog }] }\n`,
    'by a service': `slots: { number: { type: text } }\nsteps:\n  - ask: number\n    say: { de: a, en: b }\n  - call: parcels.track\n    with: { number: "{{ number }}" }\n    save: parcel\n    outcomes: { not-found: [{ ask-again: number }], failed: [] }\n  - choose: parcel.status\n    cases: { transit: [{ ask-again: number }], delivered: [] }\n`,
  },
  invalid: {
    'though another answer leads elsewhere': [`slots: { size: { type: text }, right: { type: yes-no }, hurt: { type: yes-no } }\nsteps:\n  - place: top\n  - ask: size\n    say: { de: a, en: b }\n  - choose:\n      - when: hurt is known\n        then: [{ handoff: { reason: size-advice } }]\n  - ask: right\n    say: { de: c, en: d }\n  - choose: right\n    cases: { yes: [{ ‹go-to›: top }], no: [{ end: dialog }] }\n`, '"- set: { right: null }"'],
    'kept in a case': [dialog('- ‹ask-again›: size'), '"- set: { right: null }"'],
    'kept in a condition': [dialog('- ‹ask-again›: size', when('not right')), '"- set: { right: null }"'],
    'kept on the way to a place': [dialog('- set: { size: null }\n        - ‹go-to›: top'), '"- set: { right: null }"'],
    'asked above where it leads': [dialog('- ‹ask-again›: size', when('hurt')), '"- set: { hurt: null }"'],
  },
});
