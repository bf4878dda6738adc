import { z } from 'zod';
import { closedSet } from '../dialog/load/names-of.js';
import { dialogName, slotName, stepList, template } from '../dialog/schema/markers.js';
import type { Dialog, Step } from '../dialog/project.js';
import type { SlotValue } from '../dialog/slot-type.js';
import { defineStep, type Flow, type StepCheck, type StepFinding, type Turn } from '../dialog/step-type.js';
import { readValue } from './read-value.js';

const schema = z.strictObject({
  run: dialogName.describe('The dialog to run. When it has ended, this one goes on below.'),
  with: z.record(z.string(), template).optional().describe('Slots that the other dialog begins with.'),
  into: slotName.optional().describe('The slot that gets what the other dialog returns. What it holds before is passed on to it.'),
  otherwise: stepList.optional().describe('What to do when nothing came back; without it a person is offered, and this dialog ends.'),
});

type Options = z.output<typeof schema>;
type Running = Step<Options>;

/** What the other dialog begins with: what is passed on, and what is known already of what it shall find out. */
function slots({ run, with: given = {}, into }: Options, turn: Turn): Record<string, SlotValue> {
  const dialog = turn.project.dialogs.get(run);
  const values: Record<string, SlotValue> = {};
  const known = into === undefined ? undefined : turn.slot(into);
  if (known && dialog?.returns !== undefined) values[dialog.returns] = known;
  for (const [name, text] of Object.entries(given)) {
    const slot = dialog?.slots.get(name);
    const value = slot && readValue(turn, slot, turn.fill(text));
    if (value) values[name] = value;
  }
  return values;
}

/** Nothing came back, and the author says nothing of it: a person is offered. */
function emptyHanded(turn: Turn): Flow {
  const person = turn.project.bot.behaviours.person ?? '@person';
  turn.say({ text: turn.renderDefault('no-result'), choices: [{ value: person, title: turn.renderDefault('person'), run: person }] });
  return { flow: 'end' };
}

function wrongType(into: string, target: Dialog, { dialog, project }: StepCheck): string | undefined {
  const slot = dialog.slots.get(into);
  const returned = target.slots.get(target.returns ?? '');
  if (!slot || !returned) return undefined;
  if (slot.type !== returned.type) return `"${into}" is of the type ${slot.type.name}; "${target.name}" returns ${returned.type.name}.`;
  const [here, there] = [closedSet(into, dialog, project), closedSet(returned.name, target, project)].map((set) => [...(set ?? [])].sort().join(', '));
  return here === there ? undefined : `"${into}" is one of these: ${here}; "${target.name}" returns one of these: ${there}.`;
}

function checkInto({ into, otherwise, run }: Options, context: StepCheck): StepFinding[] {
  const target = context.project.dialogs.get(run);
  const error = (path: string, rule: string, message: string, hint: string, part?: 'key'): StepFinding[] =>
    [{ rule, severity: 'error', message, hint, range: context.rangeOf([path], part) }];
  if (into === undefined) return otherwise ? error('otherwise', 'unreachable-branch', 'Nothing comes back here, so nothing can be missing.', 'Add "into: …", or remove it.', 'key') : [];
  if (!target) return [];
  if (target.returns === undefined) return error('into', 'returns-nothing', `"${run}" returns nothing.`, 'Write "returns: …" with one of its slots into its file, or remove "into".');
  const message = wrongType(into, target, context);
  return message === undefined ? [] : error('into', 'wrong-type', message, 'Make both the same.');
}

function checkWith({ with: given = {}, run }: Options, { project, rangeOf }: StepCheck): StepFinding[] {
  const target = project.dialogs.get(run);
  const strange = target ? Object.keys(given).filter((name) => !target.slots.has(name)) : [];
  return strange.map((name) => ({
    rule: 'unknown-slot', severity: 'error', message: `"${run}" has no slot "${name}".`,
    hint: `It has these: ${[...target!.slots.keys()].join(', ') || 'none'}.`, range: rangeOf(['with', name], 'key'),
  }));
}

export const run = defineStep<Options>({
  name: 'run',
  docs: {
    summary: 'Runs another dialog, then goes on; what that one returns goes into a slot of this one.',
    example: `dialog: complaint
title: { de: Beschwerde, en: Complaint }
examples:
  de: [Ich möchte mich beschweren]
  en: [I want to complain]
steps:
  - say: { de: Das tut uns leid., en: We are sorry to hear that. }
  - run: talk-to-a-person
`,
    more: [{
      about: 'With what is known, and with what the other dialog finds out:',
      example: `dialog: change-order
title: { de: Bestellung ändern, en: Change an order }
examples:
  de: [Ich möchte meine Bestellung ändern]
  en: [I want to change my order]
slots:
  postcode: { type: postcode, personal: true }
  order: { type: order-number, pattern: "NW-\\\\d{6}", example: NW-204518 }
steps:
  - ask: postcode
    say: { de: Wie lautet Ihre Postleitzahl?, en: What is your postcode? }
  - run: find-order
    with: { postcode: "{{ postcode }}" }
    into: order
    otherwise:
      - handoff: { reason: order-not-found }
  - say: { de: "Was soll bei {{ order }} anders werden?", en: "What shall be different about {{ order }}?" }
`,
      beside: `dialog: find-order
title: { de: Bestellung finden, en: Find the order }
slots:
  postcode: { type: postcode, personal: true }
  order: { type: order-number, pattern: "NW-\\\\d{6}", example: NW-204518 }
returns: order
steps:
  - ask: order
    say: { de: "Wie lautet die Bestellnummer? Geliefert wird nach {{ postcode }}.", en: "What is the order number? It is delivered to {{ postcode }}." }
    exhausted: []
`,
    }],
  },
  schema,
  blocks: (options) => (options.otherwise ? [{ block: 'otherwise', path: ['otherwise'] }] : []),
  check: (step, context) => [...checkWith(step.options, context), ...checkInto(step.options, context)],
  run: ({ options }, turn) => ({ flow: 'run', dialog: options.run, slots: slots(options, turn), ...(options.into !== undefined && { into: options.into }) }),
  resume(step: Running, turn, reply) {
    if (reply.reply !== 'returned') return undefined;
    const { into } = step.options;
    if (into === undefined || turn.slot(into)) return { flow: 'next' };
    return step.blocks.has('otherwise') ? { flow: 'enter', block: 'otherwise' } : emptyHanded(turn);
  },
});
