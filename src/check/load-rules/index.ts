import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { botRules } from './bot.js';
import { referenceRules } from './references.js';
import { serviceRules } from './services.js';
import { shapeRules } from './shape.js';
import { textRules } from './texts.js';
import { yamlRules } from './yaml.js';

/** Everything that loading finds by itself, before a rule looks at the bot as a whole. */
export const loadRules: readonly RuleDocs[] = [...yamlRules, ...shapeRules, ...referenceRules, ...textRules, ...serviceRules, ...botRules];
