import { canStrand } from '../../../src/check/rules/can-strand.js';
import { testRule } from '../test-rule.js';

const size = `slots:
  size: { type: text }
steps:
  - place: again
  - set: { size: null }
  - ask: size
    say: { de: Welche Größe?, en: What size? }
`;

const exhausted = (then: string): string => `slots:
  number: { type: tracking-number }
  note: { type: text }
steps:
  - place: again
  - set: { note: null }
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
    tries: 2
    exhausted:
      - ask: note
        say: { de: Was steht auf dem Karton?, en: What is on the box? }
      - ${then}
  - say: { de: "Notiert: {{ number }}.", en: "Noted: {{ number }}." }
`;

testRule(canStrand, {
  valid: {
    'a question that gives up': `slots:
  size: { type: text }
steps:
  - ask: size
    say: { de: Welche Größe?, en: What size? }
  - say: { de: Notiert., en: Noted. }
`,
    'a service that does not know it, asked again within the tries': `slots:
  number: { type: tracking-number }
steps:
  - ask: number
    say: { de: Welche Nummer?, en: What number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    outcomes:
      not-found:
        - ask-again: number
      failed:
        - ask-again: number
  - say: { de: Unterwegs., en: On its way. }
`,
    'round and round until they say no': `slots:
  more: { type: yes-no }
steps:
  - place: again
  - set: { more: null }
  - ask: more
    say: { de: Noch eines?, en: One more? }
  - choose: more
    cases:
      'yes':
        - go-to: again
      'no':
        - say: { de: Fertig., en: Done. }
`,
    'after the last try, something else, and then a person': exhausted('handoff: { reason: no-number, note: "{{ note }}" }'),
  },
  invalid: {
    'after the last try, something else, and the same again': [exhausted('go-to: again').replace('- ask: number', '- ‹ask›: number'), 'Let "exhausted" come to a handoff'],
    'every answer leads back': [`${size.replace('- ask', '- ‹ask›')}  - say: { de: Die haben wir nicht., en: We do not have that. }\n  - go-to: again\n`, 'Let one way go on'],
    'each branch leads back': [`slots:
  more: { type: yes-no }
steps:
  - place: again
  - set: { more: null }
  - ‹ask›: more
    say: { de: Noch eines?, en: One more? }
  - choose: more
    cases:
      'yes':
        - go-to: again
      'no':
        - say: { de: Doch., en: Oh yes. }
        - go-to: again
`, 'Let one way go on'],
    'every photo leads back': [`slots:
  picture: { type: photo, personal: true }
steps:
  - place: again
  - set: { picture: null }
  - ‹ask›: picture
    say: { de: Bitte ein Foto., en: A photo please. }
  - say: { de: Zu dunkel., en: Too dark. }
  - go-to: again
`, 'Let one way go on'],
    'as long as a service is out of order': [`${size}  - call: parcels.track
    with: { number: "{{ size }}" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      ‹failed›:
        - say: { de: Das hat nicht geklappt., en: That did not work. }
        - go-to: again
  - say: { de: Unterwegs., en: On its way. }
`, 'Hand off here'],
    'run by another dialog, which never comes to its turn': [{ keys: 'steps:\n  - run: other\n  - say: { de: Fertig., en: Done. }\n', beside: { 'dialogs/other.yaml': size.replace('- ask', '- ‹ask›') + '  - go-to: again\n' } }, 'Let one way go on'],
  },
});
