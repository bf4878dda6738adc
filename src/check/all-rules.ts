import type { RuleDocs } from '../diagnostics/rule-docs.js';
import { loadRules } from './load-rules/index.js';
import { rules } from './rules/index.js';

/** Everything that can be found in a bot's files. */
export const allRules: readonly RuleDocs[] = [...loadRules, ...rules];
