import { longExample } from '../../../src/check/rules/long-example.js';
import { testRule } from '../test-rule.js';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

testRule(longExample, {
  valid: { 'twenty-five words': `examples:\n  de: [${words(25)}]\n` },
  invalid: { 'one more': [`examples:\n  de: [‹${words(26)}›]\n`, 'Keep the part'] },
});
