import { nameWithoutBraces } from '../../../src/check/rules/name-without-braces.js';
import { testRule } from '../test-rule.js';

const dialog = (rest: string): string => `slots: { number: { type: text }, copy: { type: text }, by: { type: choice, choices: { number: { de: Nummer, en: Number }, name: { de: Name, en: Name } } } }
steps:
  - ask: number
    say: { de: a, en: b }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes: { not-found: [], failed: [] }
${rest}`;

testRule(nameWithoutBraces, {
  valid: {
    'in braces': dialog('  - set: { copy: "{{ number }}" }\n'),
    'a word in quotes, though a slot is called so': dialog('  - set: { copy: "number" }\n'),
    'a choice of that name': dialog('  - set: { by: number }\n'),
    'another word': dialog('  - set: { copy: numbers }\n'),
    'a field that there is not': dialog('  - set: { copy: parcel.colour }\n'),
  },
  invalid: {
    'set to a slot': [dialog('  - set: { copy: ‹number› }\n'), 'Write "{{ number }}"'],
    'set to a field': [dialog('  - set: { copy: ‹parcel.place› }\n'), 'Write "{{ parcel.place }}"'],
    'passed to a service': [dialog('').replace('"{{ number }}"', '‹number›'), 'Write "{{ number }}"'],
    'told to agents': [dialog('  - handoff: { reason: lost, note: ‹number› }\n'), 'put it in quotes'],
  },
});
