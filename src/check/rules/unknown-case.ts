import { didYouMean } from '../../diagnostics/closest.js';
import { rangeOf } from '../../source/range-of.js';
import { closedChoices } from '../cases.js';
import { defineRule } from '../rule.js';

export const unknownCase = defineRule({
  name: 'unknown-case',
  severity: 'error',
  docs: 'A case of a choose over a closed set is one of its values; any other is never reached.',
  check(checked, report) {
    for (const { loaded, of, values, given, path } of closedChoices(checked)) {
      for (const name of given.filter((each) => !values.includes(each))) {
        const free = values.filter((value) => !given.includes(value));
        const hint = didYouMean(name, free.length > 0 ? free : values, 'its values') ?? 'Remove it.';
        report(rangeOf(loaded.findings.document, [...path, 'cases', name], 'key'), `"${of}" is never "${name}".`, hint);
      }
    }
  },
});
