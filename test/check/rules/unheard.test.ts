import { unheard } from '../../../src/check/rules/unheard.js';
import { testRule } from '../test-rule.js';

const call = (found: string): string => `steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
${found}`;

testRule(unheard, {
  valid: {
    'an answer to everything': call('        - handoff: { reason: unreachable }\n  - say: { de: Unterwegs., en: On its way. }\n'),
    'a dialog that only others run': { keys: 'slots:\n  code: { type: text }\nsteps:\n  - run: other\n    into: code\n  - say: { de: "Der Code: {{ code }}", en: "The code: {{ code }}" }\n', beside: { 'dialogs/other.yaml': 'examples: {}\nslots:\n  code: { type: text }\nreturns: code\nsteps:\n  - set: { code: G1 }\n' } },
    'something said before a service is asked': 'steps:\n  - say: { de: Ich gebe es weiter., en: I will pass it on. }\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes:\n      not-found: []\n      failed: []\n',
  },
  invalid: {
    'an outcome that nothing is said to': [call('        - ‹end›: dialog\n  - say: { de: Unterwegs., en: On its way. }\n'), 'Say what came of it'],
    'a text that may say nothing': ['slots:\n  name: { type: text }\nsteps:\n  - ‹say›: { de: "{% if name %}Guten Tag, {{ name }}.{% endif %}", en: "{% if name %}Hello {{ name }}.{% endif %}" }\n', 'Say what came of it'],
    'a rating that nothing comes of': ['steps:\n  - ‹rate›: bot\n    say: { de: Wie war es?, en: How was it? }\n', 'Say what came of it'],
    'a time that comes, and nothing is said': ['steps:\n  - say: { de: Ich melde mich., en: I will be in touch. }\n  - ‹wait›: 1 h\n', 'Say something after it'],
  },
});
