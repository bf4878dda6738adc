import { z } from 'zod';
import { condition, stepList, valuePath } from '../dialog/schema/markers.js';
import { holds, parseRange } from '../dialog/number-range.js';
import { defineStep, type Turn } from '../dialog/step-type.js';
import { checkCases } from './choosing/check-cases.js';

const branch = z.union([
  z.strictObject({
    when: condition.describe('A condition: `parcel.weight is more than 30`.'),
    then: stepList.describe('What to do when it is true.'),
  }),
  z.strictObject({ otherwise: stepList.describe('When none of the conditions above is true.') }),
]);

const schema = z.union([
  z.strictObject({
    choose: valuePath.describe('What decides: a slot, or a field of a result.'),
    cases: z.record(z.string(), stepList).describe('What to do for each of its values; of a number also for ranges: `under 30`, `30 to 100` or `30-100`, `over 100`, `5+`.'),
    otherwise: stepList.optional().describe('What to do for every other value.'),
  }),
  z.strictObject({ choose: z.array(branch).min(1).describe('The first condition that is true decides.') }),
]);

type Options = z.output<typeof schema>;

/** The case for what stands at a path: by its name, yes and no for true and false, or the range that a number is in. */
function caseOf(turn: Turn, path: string, cases: readonly string[]): string | undefined {
  const value = turn.value(path.split('.'));
  const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const number = typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (name === undefined || cases.includes(name) || typeof number !== 'number') return name;
  return cases.find((one) => {
    const range = parseRange(one);
    return range && holds(range, number);
  });
}

function chosen({ choose, ...options }: Options, turn: Turn): string | undefined {
  if (Array.isArray(choose)) {
    const index = choose.findIndex((one) => !('when' in one) || turn.holds(one.when));
    return index === -1 ? undefined : `when.${index}`;
  }
  if (!('cases' in options)) return undefined;
  const value = caseOf(turn, choose, Object.keys(options.cases));
  if (value !== undefined && Object.hasOwn(options.cases, value)) return `cases.${value}`;
  return options.otherwise ? 'otherwise' : undefined;
}

function blocks(options: Options): { block: string; path: (string | number)[] }[] {
  if ('cases' in options) {
    return [
      ...Object.keys(options.cases).map((name) => ({ block: `cases.${name}`, path: ['cases', name] })),
      ...(options.otherwise ? [{ block: 'otherwise', path: ['otherwise'] }] : []),
    ];
  }
  return options.choose.map((one, index) => ({ block: `when.${index}`, path: ['choose', index, 'when' in one ? 'then' : 'otherwise'] }));
}

export const choose = defineStep<Options>({
  name: 'choose',
  docs: {
    summary: 'Goes one of several ways: by the value of something, or by the first condition that is true. Then it goes on below.',
    example: `dialog: gift-wrap
title: { de: Geschenkverpackung, en: Gift wrap }
examples:
  de: [Können Sie das als Geschenk einpacken?]
  en: [Can you wrap it as a gift?]
slots:
  gift: { type: yes-no }
  pieces: { type: number, min: 1, whole: true }
steps:
  - ask: gift
    say: { de: Sollen wir es einpacken?, en: Shall we wrap it? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Wird gemacht., en: Will do. }
      'no':
        - say: { de: "Gut, dann ohne Verpackung.", en: "Alright, without wrapping." }
  - ask: pieces
    say: { de: Wie viele Teile sind es?, en: How many pieces are there? }
  - choose: pieces
    cases:
      1 to 5:
        - say: { de: Das kostet nichts., en: "That's free." }
      6 to 20:
        - say: { de: Das kostet 3 Euro., en: That costs 3 euros. }
    otherwise:
      - say: { de: Das kostet 10 Euro., en: That costs 10 euros. }
  - choose:
      - when: open
        then:
          - say: { de: Das Lager packt noch heute., en: The warehouse packs it today. }
      - otherwise:
          - say: { de: Das Lager packt es am nächsten Werktag., en: The warehouse packs it on the next working day. }
`,
  },
  schema,
  blocks,
  check(step, context) {
    const { rangeOf } = context;
    const { choose: branches } = step.options;
    if ('cases' in step.options) return checkCases(step.options, context);
    if (!Array.isArray(branches)) return [];
    return branches.slice(0, -1).flatMap((one, index) =>
      'when' in one
        ? []
        : [
            {
              rule: 'unreachable-branch',
              severity: 'error' as const,
              message: 'What stands below "otherwise" is never reached.',
              hint: 'Make "otherwise" the last of the list.',
              range: rangeOf(['choose', index, 'otherwise'], 'key'),
            },
          ],
    );
  },
  run(step, turn) {
    const block = chosen(step.options, turn);
    return block === undefined ? { flow: 'next' } : { flow: 'enter', block };
  },
});
