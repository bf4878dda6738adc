import { GraphError } from '../graph-error.js';
import { invalid, object, text, type Param } from './param.js';
import { checkSource } from './validate-media.js';
import type { Validation } from './validation.js';

/** A parameter of a template's header or body. */
export function validateTemplateParameter(parameter: Param, types: readonly string[], validation: Validation): void {
  const type = text(parameter, 'type', { max: 40 });
  if (!types.includes(type)) throw new GraphError(132012, { details: `Format mismatch, expected ${types.join(' or ').toUpperCase()}, received ${type.toUpperCase()}` });
  if (type === 'text') checkText(parameter);
  else if (type === 'currency') checkCurrency(object(parameter, 'currency'));
  else if (type === 'date_time') text(object(parameter, 'date_time'), 'fallback_value', { max: 1024 });
  else checkSource(object(parameter, type), validation);
}

function checkText(parameter: Param): void {
  if (typeof parameter.value.text !== 'string' || parameter.value.text.trim() === '') {
    throw new GraphError(100, { details: 'Parameter \'text\' is mandatory for component parameter type \'text\'' });
  }
  const value = text(parameter, 'text', { max: 1024 });
  if (/[\n\t]| {5}/.test(value)) throw new GraphError(132007, { details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces' });
}

function checkCurrency(currency: Param): void {
  text(currency, 'fallback_value', { max: 1024 });
  if (!/^[A-Z]{3}$/.test(text(currency, 'code', { max: 3 }))) throw invalid(currency, 'code', 'must be an ISO 4217 code.');
  if (typeof currency.value.amount_1000 !== 'number') throw invalid(currency, 'amount_1000', 'must be a number.');
}
