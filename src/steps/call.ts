import { z } from 'zod';
import { operationAt } from '../dialog/operation-at.js';
import { operationName, saveName, stepList, template } from '../dialog/schema/markers.js';
import type { Operation } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';
import { defineStep, type StepCheck, type Turn } from '../dialog/step-type.js';
import type { Text } from '../dialog/text.js';

const schema = z.strictObject({
  call: operationName.describe('What to call, as services.yaml declares it: parcels.track.'),
  with: z.record(z.string(), z.union([template, z.number(), z.boolean()])).optional().describe('Its inputs.'),
  save: saveName.optional().describe('The name under which texts and conditions find the answer: {{ parcel.status }}.'),
  outcomes: z
    .record(z.string(), stepList)
    .optional()
    .describe('What to do for each outcome. The success may be left out: it goes on below.'),
});

type Options = z.output<typeof schema>;

function checkOutcomes(options: Options, operation: Operation, { rangeOf }: StepCheck) {
  const given = Object.keys(options.outcomes ?? {});
  const names = operation.outcomes.map((outcome) => outcome.name);
  const missing = names.filter((name) => name !== operation.success && !given.includes(name));
  const list = names.join(', ');
  return [
    ...missing.map((name) => ({
      rule: 'outcome-not-handled',
      severity: 'error' as const,
      message: `Nothing is done when ${options.call} comes out as "${name}".`,
      hint: `Add "${name}:" under outcomes, with the steps for it.`,
      range: options.outcomes ? rangeOf(['outcomes'], 'key') : rangeOf(['call']),
    })),
    ...given.filter((name) => !names.includes(name)).map((name) => ({
      rule: 'unknown-outcome',
      severity: 'error' as const,
      message: `${options.call} has no outcome "${name}".`,
      hint: `services.yaml declares these: ${list}.`,
      range: rangeOf(['outcomes', name], 'key'),
    })),
  ];
}

function checkInputs(options: Options, operation: Operation, { rangeOf }: StepCheck) {
  const given = Object.keys(options.with ?? {});
  return [
    ...operation.inputs.filter((name) => !given.includes(name)).map((name) => ({
      rule: 'missing-input',
      severity: 'error' as const,
      message: `${options.call} needs "${name}".`,
      hint: `Add it under with: { ${name}: "{{ … }}" }.`,
      range: options.with ? rangeOf(['with'], 'key') : rangeOf(['call']),
    })),
    ...given.filter((name) => !operation.inputs.includes(name)).map((name) => ({
      rule: 'unknown-input',
      severity: 'error' as const,
      message: `${options.call} takes no "${name}".`,
      hint: `It takes these: ${operation.inputs.join(', ') || 'none'}.`,
      range: rangeOf(['with', name], 'key'),
    })),
  ];
}

/** A value alone, `{{ spot.latitude }}`, goes as it is: 51.34, whatever comma the customer reads; `null` where there is none. */
function inputOf(turn: Turn, given: Text): Value {
  const [path, ...more] = new Set(Object.values(given.source).map((template) => /^\{\{ ?([\w-]+(?:\.[\w-]+)*) ?\}\}$/.exec(template)?.[1]));
  return path === undefined || more.length > 0 ? turn.fill(given) : ((turn.value(path.split('.')) ?? null) as Value);
}

export const call = defineStep<Options>({
  name: 'call',
  docs: {
    summary: 'Asks an outside system, as services.yaml declares it. Every outcome but the success stands here.',
    example: `dialog: where-is-it
title: { de: Wo ist es, en: Where is it }
examples:
  de: [Wo steckt meine Lieferung?]
  en: [Where is my shipment?]
slots:
  number: { type: tracking-number, personal: true }
steps:
  - ask: number
    say: { de: Wie lautet die Sendungsnummer?, en: What is the tracking number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found:
        - say: { de: Diese Nummer ist unbekannt., en: That number is unknown. }
        - end: dialog
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: "Zuletzt gesehen in {{ parcel.place }}.", en: "Last seen in {{ parcel.place }}." }
`,
  },
  schema,
  blocks: (options) => Object.keys(options.outcomes ?? {}).map((name) => ({ block: `outcomes.${name}`, path: ['outcomes', name] })),
  check(step, context) {
    const operation = operationAt(context.project, step.options.call);
    if (!operation) return [];
    return [...checkOutcomes(step.options, operation, context), ...checkInputs(step.options, operation, context)];
  },
  run({ options }, turn) {
    const input: Record<string, Value> = {};
    for (const [name, value] of Object.entries(options.with ?? {})) input[name] = typeof value === 'object' ? inputOf(turn, value) : value;
    return { flow: 'call', operation: options.call, input };
  },
  resume(step, turn, reply) {
    if (reply.reply !== 'outcome') return undefined;
    const { call: operation, save } = step.options;
    if (save) turn.save(save, reply.result);
    const block = `outcomes.${reply.outcome}`;
    if (step.blocks.has(block)) return { flow: 'enter', block };
    if (reply.outcome === operationAt(turn.project, operation)?.success) return { flow: 'next' };
    return { flow: 'handoff', queue: turn.project.bot.queue, reason: `${operation.replace('.', '-')}-${reply.outcome}`, priority: 'normal' };
  },
});
