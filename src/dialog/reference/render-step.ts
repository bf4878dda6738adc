import { jsonSchemaOf } from '../schema/json-schema-of.js';
import type { StepType } from '../step-type.js';
import { renderOptions } from './render-options.js';
import { renderYaml } from './render-yaml.js';

/** A step: what it does, its keys, and examples until every key is shown. */
export function renderStep({ name, docs, schema }: StepType): string {
  const more = (docs.more ?? []).flatMap(({ about, example, beside }) => [about, renderYaml(example), ...(beside === undefined ? [] : ['The other dialog:', renderYaml(beside)])]);
  return [`### ${name}`, docs.summary, renderOptions(jsonSchemaOf(schema)), renderYaml(docs.example), ...more].join('\n\n');
}
