import { endlessLoop } from '../../../src/check/rules/endless-loop.js';
import { testRule } from '../test-rule.js';

const call = (failed: string): string => `steps:
  - place: again
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
${failed}  - say: { de: Unterwegs., en: On its way. }
`;

testRule(endlessLoop, {
  valid: {
    'a service that is asked once': call('        - handoff: { reason: unreachable }\n'),
    'with the customer\'s consent': `slots:
  again: { type: yes-no }
${call('        - set: { again: null }\n        - ask: again\n          say: { de: Noch einmal?, en: Once more? }\n        - choose: again\n          cases:\n            \'yes\':\n              - go-to: again\n            \'no\':\n              - handoff: { reason: unreachable }\n')}`,
  },
  invalid: {
    'within one turn': [`slots:
  gift: { type: yes-no }
steps:
  - set: { gift: true }
  - place: again
  - choose: gift
    cases:
      'yes':
        - ‹go-to›: again
      'no':
        - say: { de: Fertig., en: Done. }
`, 'wait for an answer'],
    'a question that asks itself again when it has given up': [`slots:
  size: { type: postcode }
steps:
  - ask: size
    say: { de: Welche Postleitzahl?, en: What postcode? }
    exhausted:
      - ‹ask-again›: size
  - say: { de: Notiert., en: Noted. }
`, 'wait for an answer'],
    'a service that is called until it gives in': [call('        - go-to: again\n').replace('- call', '- ‹call›'), 'wait for an answer'],
    'another dialog run for ever, which asks nothing': [{ keys: 'steps:\n  - place: again\n  - ‹run›: other\n  - go-to: again\n', beside: { 'dialogs/other.yaml': 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes:\n      not-found: []\n      failed: []\n' } }, 'wait for an answer'],
    'a wait that waits again': [`steps:
  - place: again
  - say: { de: Ich sehe in einer Stunde wieder nach., en: I will look again in an hour. }
  - ‹wait›: 1 h
  - go-to: again
`, 'wait for an answer'],
  },
});
