import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain, withGift, withParcel } from './explain.js';

const say = (de: string, en: string): string => `steps:\n  - say: { de: ${de}, en: ${en} }\n`;

/** What stands in texts and conditions. */
export const textRules: readonly RuleDocs[] = [
  explain('missing-language', 'A text stands in each language of the bot.', 'A customer would read another language than their own.', {
    bad: 'steps:\n  - say: { de: Gern. }\n',
    good: say('Gern.', 'Gladly.'),
  }),
  explain('unknown-variable', 'A name in a text or a condition is a slot, a result or one that every dialog knows.', 'Its place would stay empty.', {
    bad: say('"{{ shop }} hilft gern."', '"{{ bot }} is happy to help."'),
    good: say('"{{ bot }} hilft gern."', '"{{ bot }} is happy to help."'),
  }),
  explain('unknown-field', 'A field that is read is one that the value has.', 'Its place would stay empty.', {
    bad: withParcel('  - say: { de: "{{ parcel.staus }}", en: "{{ parcel.status }}" }\n'),
    good: withParcel('  - say: { de: "{{ parcel.status }}", en: "{{ parcel.status }}" }\n'),
  }),
  explain('unknown-value', 'A value that a condition compares with, or that a slot is given, is one that can be there.', 'The condition would never be true, and the choose over the slot would know no case for it.', {
    bad: withParcel('  - choose:\n      - when: parcel.status is lost\n        then:\n          - handoff: { reason: lost-parcel }\n'),
    good: withParcel('  - choose:\n      - when: parcel.status is transit\n        then:\n          - handoff: { reason: lost-parcel }\n'),
  }),
  explain('unknown-filter', 'A filter, behind the bar in a text, is one that there is.', 'The text could not be put together.', {
    bad: say('"Wir sind da: {{ hours | ours }}."', '"We are here: {{ hours | hours }}."'),
    good: say('"Wir sind da: {{ hours | hours }}."', '"We are here: {{ hours | hours }}."'),
  }),
  explain('template-syntax', 'Braces in a text are closed, and hold something that can be read.', 'The customer would see the braces.', {
    bad: say('"Wir sind da: {{ hours | hours ."', '"We are here: {{ hours | hours }}."'),
    good: say('"Wir sind da: {{ hours | hours }}."', '"We are here: {{ hours | hours }}."'),
  }),
  explain('braces-shown', 'Titles of buttons and dialogs hold no braces.', 'They are shown as they stand, braces and all.', {
    bad: 'title: { de: "Umtausch bei {{ bot }}", en: Exchange }\n',
    good: 'title: { de: Umtausch, en: Exchange }\n',
  }),
  explain('condition-syntax', 'A condition is a sentence that can be read.', 'What it asks would have to be guessed.', {
    bad: withGift('  - choose:\n      - when: gift == yes\n        then:\n          - handoff: { reason: gift }\n'),
    good: withGift('  - choose:\n      - when: gift is yes\n        then:\n          - handoff: { reason: gift }\n'),
  }),
  explain('unknown-text', 'A default text that bot.yaml puts in other words is one that there is.', 'It would never be said.', {
    file: 'bot',
    bad: 'texts:\n  rephrse: { de: Wie bitte?, en: Pardon? }\n',
    good: 'texts:\n  rephrase: { de: Wie bitte?, en: Pardon? }\n',
  }),
];
