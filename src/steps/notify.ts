import { z } from 'zod';
import { duration, messageTemplateName, slotName, template, text, valuePath } from '../dialog/schema/markers.js';
import { defineStep, type StepCheck, type Turn } from '../dialog/step-type.js';
import type { Step } from '../dialog/project.js';
import { instantIn } from './instant-in.js';

const schema = z
  .strictObject({
    notify: messageTemplateName.describe('The message template of bot.yaml.'),
    consent: slotName.optional().describe('The yes-no slot in which the customer has agreed. Without a yes nothing is sent.'),
    after: duration.optional().describe('How long from now: 2 days.'),
    at: valuePath.optional().describe('When: a slot or a field with a date or a time; a day alone means 9 in the morning of it.'),
    before: duration.optional().describe('How long before that: 1 day.'),
    with: z.array(template).optional().describe('What stands in the places {{1}}, {{2}} … of the template.'),
    say: text.optional().describe('What is said instead while the customer\'s last message is so recent that no template is needed.'),
    about: template.optional().describe('What it is about: {{ number }}. By it another dialog takes it back, and two that say the same about different things are both sent.'),
    cancel: z.literal(true).optional().describe('Takes back what is planned by this template about the same: nothing but about is given then. Without about, what this run of the dialog has planned.'),
  })
  .refine(({ notify: _, cancel, about: __, ...others }) => cancel === undefined || Object.keys(others).length === 0, { error: '"cancel" takes back what is planned, and needs nothing but about beside it\nRemove the other keys, or cancel.', path: ['cancel'] })
  .refine((step) => step.cancel === true || step.consent !== undefined, { error: 'a notification needs the customer\'s consent\nWrite consent: news, with a slot of type yes-no.', path: ['notify'] })
  .refine((step) => step.cancel === true || (step.after === undefined) !== (step.at === undefined), { error: 'a notification needs a time: either after or at\nWrite after: 2 days, or at: appointment.', path: ['notify'] })
  .refine((step) => step.before === undefined || step.at !== undefined, { error: '"before" says how long before "at"\nWrite at as well.', path: ['before'] })
  .meta({ if: { required: ['cancel'] }, else: { required: ['consent'], oneOf: [{ required: ['after'] }, { required: ['at'] }] } });

type Options = z.output<typeof schema>;

/** ISO 8601 UTC; `undefined` where the time is unknown or has passed. */
function atOf({ after, at, before }: Options, turn: Turn): string | undefined {
  const now = Date.parse(turn.now);
  if (after !== undefined) return new Date(now + after).toISOString();
  const instant = at === undefined ? undefined : instantIn(turn, at);
  if (instant === undefined || instant - (before ?? 0) <= now) return undefined;
  return new Date(instant - (before ?? 0)).toISOString();
}

function checkConsent({ options }: Step<Options>, { dialog, rangeOf }: StepCheck) {
  const slot = options.consent === undefined ? undefined : dialog.slots.get(options.consent);
  if (!slot || slot.type.name === 'yes-no') return [];
  return [{
    rule: 'consent-not-yes-no', severity: 'error' as const, message: `"${options.consent}" is of type ${slot.type.name}: nobody can agree with it.`,
    hint: 'Ask for a slot of type yes-no, and name that one.', range: rangeOf(['consent']),
  }];
}

function checkPlaces({ options }: Step<Options>, { bot, rangeOf }: StepCheck) {
  const declared = bot.templates.get(options.notify);
  const given = options.with?.length ?? 0;
  if (!declared || options.cancel === true || declared.parameters === given) return [];
  return [{
    rule: 'template-parameters', severity: 'error' as const, message: `The template "${options.notify}" has ${declared.parameters} places; ${given} are filled here.`,
    hint: declared.parameters === 0 ? 'Remove "with".' : `Give a list of ${declared.parameters} under "with".`, range: options.with ? rangeOf(['with'], 'key') : rangeOf(['notify']),
  }];
}

/** Nothing that this dialog plans itself, and no word of what another has planned: it would take back nothing. */
function checkCancel({ options }: Step<Options>, { dialog, rangeOf }: StepCheck) {
  const plans = ({ type, options: other }: Step): boolean => type.name === 'notify' && (other as Options).notify === options.notify && (other as Options).cancel !== true;
  if (options.cancel !== true || options.about !== undefined || [...dialog.places.values()].some(plans)) return [];
  return [{
    rule: 'cancels-nothing', severity: 'error' as const, message: `This dialog plans nothing by "${options.notify}", so there is nothing to take back.`,
    hint: 'Write about: "{{ number }}", here and where it is planned: what is about the same is taken back, whichever dialog planned it.', range: rangeOf(['cancel'], 'key'),
  }];
}

export const notify = defineStep<Options>({
  name: 'notify',
  docs: {
    summary: 'Sends a message later, with the customer\'s consent, and goes on at once. "Stop" ends it at any turn.',
    example: `dialog: parcel-news
title: { de: Nachricht zum Paket, en: Parcel news }
examples:
  de: [Sagen Sie mir Bescheid wenn mein Paket kommt]
  en: [Tell me when my parcel arrives]
slots:
  number: { type: tracking-number, personal: true }
  news: { type: yes-no }
steps:
  - ask: number
    say: { de: Wie lautet die Sendungsnummer?, en: What is the tracking number? }
  - ask: news
    say: { de: "Dürfen wir Ihnen dazu hier schreiben? Mit „Stopp“ endet das jederzeit.", en: "May we write to you about it here? \\"Stop\\" ends it at any time." }
  - notify: parcel_arrives
    after: 2 days
    with: ["{{ number }}"]
    consent: news
  - say: { de: "Gut, das ist notiert.", en: "All right, noted." }
`,
    more: [
      {
        about: 'At a time before a date, in other words while no template is needed, and with what it is about:',
        example: `dialog: delivery-reminder
title: { de: Erinnerung, en: Reminder }
examples:
  de: [Erinnern Sie mich an die Lieferung]
  en: [Remind me of the delivery]
slots:
  number: { type: tracking-number, personal: true }
  day: { type: date, range: future }
  reminder: { type: yes-no }
steps:
  - ask: number
    say: { de: Wie lautet die Sendungsnummer?, en: What is the tracking number? }
  - ask: day
    say: { de: Wann soll es ankommen?, en: When is it due? }
  - ask: reminder
    say: { de: "Dürfen wir Sie am Abend davor hier erinnern? Mit „Stopp“ endet das jederzeit.", en: "May we remind you here on the evening before? \\"Stop\\" ends it at any time." }
  - notify: parcel_arrives
    at: day
    before: 14 h                  # a day alone means 9 in the morning of it
    with: ["{{ number }}"]
    say: { de: Morgen kommt Ihr Paket., en: Your parcel comes tomorrow. }
    consent: reminder
    about: "{{ number }}"
  - say: { de: "Gut, das ist notiert.", en: "All right, noted." }
`,
      },
      {
        about: 'Taken back by another dialog:',
        example: `dialog: delivery-cancelled
title: { de: Lieferung absagen, en: Cancel a delivery }
examples:
  de: [Ich brauche die Lieferung nicht mehr]
  en: [I don't need the delivery any more]
slots:
  number: { type: tracking-number, personal: true }
steps:
  - ask: number
    say: { de: Welche Sendungsnummer ist es?, en: Which tracking number is it? }
  - notify: parcel_arrives
    about: "{{ number }}"
    cancel: true
  - say: { de: "Gut, wir erinnern nicht mehr daran.", en: "Alright, no more reminders about it." }
`,
      },
    ],
  },
  schema,
  check: (step, context) => [...checkConsent(step, context), ...checkPlaces(step, context), ...checkCancel(step, context)],
  run({ options }, turn) {
    const about = options.about && turn.fill(options.about);
    if (options.cancel === true) {
      turn.callOff(options.notify, about);
      return { flow: 'next' };
    }
    turn.notify(undefined);
    const at = turn.slot(options.consent ?? '')?.value === true ? atOf(options, turn) : undefined;
    const declared = turn.project.bot.templates.get(options.notify);
    if (at === undefined || !declared) return { flow: 'next' };
    const parameters = (options.with ?? []).map((value) => turn.render(value));
    const places = Object.fromEntries(parameters.map((value, index) => [String(index + 1), value]));
    const words = options.say ? turn.render(options.say) : declared.text.render(turn.language, places);
    turn.notify({ at, text: words, template: { name: declared.name, parameters }, ...(about !== undefined && { about }) });
    return { flow: 'next' };
  },
});
