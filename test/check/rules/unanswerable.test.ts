import { unanswerable } from '../../../src/check/rules/unanswerable.js';
import { testRule } from '../test-rule.js';

const asked = (slot: string): string => `slots:
  it: { ${slot} }
steps:
  - ask: it
    say: { de: Wie lautet es?, en: What is it? }
  - say: { de: "{{ it }} ist notiert.", en: "{{ it }} is noted." }
`;
const refused = (slot: string): string => asked(slot).replace('  it:', '  ‹it›:');

testRule(unanswerable, {
  valid: {
    'a pattern without an example': asked('type: order-number, pattern: "(?:A|B)[0-9]{2,4}(?:-[XYZ])?"'),
    'a long text': asked('type: text, min: 200'),
    'one whole number': asked('type: number, min: 2.5, max: 3.5, whole: true'),
    'the postcode of another country': asked('type: postcode, country: AT'),
    'an address abroad': asked('type: address, country: GB'),
    'the parcels of one carrier': asked('type: tracking-number, carriers: [gls]'),
    'a sheet of a table': asked('type: document, accepts: [table]'),
  },
  invalid: {
    'no whole number between the least and the most': [refused('type: number, min: 2.2, max: 2.8, whole: true'), 'leaves any answer for the type number'],
    'a number longer than any that is read': [refused('type: order-number, pattern: "\\\\d{50}"'), 'example: …'],
  },
});
