import { z } from 'zod';
import { name } from '../dialog/schema/markers.js';
import { defineStep, type StepCheck } from '../dialog/step-type.js';
import type { Step } from '../dialog/project.js';

const schema = z.strictObject({
  place: name.describe('A name of your own, by which "go-to" finds this place.'),
});

type Options = z.output<typeof schema>;

/** The first place of this name, where it isn't this one. */
function twinOf(step: Step<Options>, { dialog }: StepCheck): Step | undefined {
  const first = [...dialog.places.values()].find((other) => other.type === step.type && (other.options as Options).place === step.options.place);
  return first?.place === step.place ? undefined : first;
}

export const place = defineStep<Options>({
  name: 'place',
  docs: {
    summary: 'Names a place of the dialog, to which "go-to" comes back. Nothing is said or done there.',
    example: `dialog: newsletter
title: { de: Newsletter, en: Newsletter }
examples:
  de: [Ich möchte den Newsletter bekommen]
  en: [I want to get the newsletter]
slots:
  interest: { type: choice, choices: { shoes: { de: Schuhe, en: Shoes }, bags: { de: Taschen, en: Bags } } }
  another: { type: yes-no }
steps:
  - place: interests
  - ask: interest
    say: { de: Was interessiert Sie?, en: What are you interested in? }
  - ask: another
    say: { de: "Vorgemerkt: {{ interest }}. Noch etwas?", en: "Noted: {{ interest }}. Anything else?" }
  - choose: another
    cases:
      'yes':
        - set: { interest: null, another: null }
        - go-to: interests
      'no':
        - say: { de: "Gut, das war alles.", en: "Alright, that's all." }
`,
  },
  schema,
  check(step, context) {
    const twin = twinOf(step, context);
    if (!twin) return [];
    const message = `There is already a place "${step.options.place}" in this dialog.`;
    return [{ rule: 'duplicate-place', severity: 'error', message, hint: `It stands in line ${twin.range.line}. Give this one another name.`, range: context.rangeOf(['place']) }];
  },
  run: () => ({ flow: 'next' }),
});
