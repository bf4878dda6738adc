import { GraphError } from '../graph-error.js';
import type { Template } from '../templates.js';
import { invalid, object, objects, text, word, type Param } from './param.js';
import { refuseUnsupported } from './refuse-unsupported.js';
import { validateTemplateButton } from './validate-template-button.js';
import { validateTemplateParameter } from './validate-template-parameter.js';
import type { Validation } from './validation.js';

/** A template by name and language, with as many parameters as it has places. */
export function validateTemplate(message: Param, validation: Validation): void {
  const param = object({ ...message, composed: true }, 'template');
  const name = text(param, 'name', { max: 512 });
  const code = text(object(param, 'language'), 'code', { max: 40 });
  const components = param.value.components === undefined ? [] : objects(param, 'components', { min: 0, max: 20 });
  for (const component of components) refuseCatalogs(component);
  const template = validation.templates.find((each) => each.name === name && each.language === code);
  if (!template) throw new GraphError(132001, { details: `template name (${name}) does not exist in ${code}` });
  const kinds = components.map((component) => word(component, 'type', ['header', 'body', 'button', 'footer']));
  const of = (kind: string): Param[] => components.filter((_, index) => kinds[index] === kind);
  checkBody(of('body'), template, validation);
  checkHeader(of('header'), template, validation);
  for (const button of of('button')) validateTemplateButton(button, template);
  requireUrlParameters(of('button'), template);
}

const placesIn = (pattern: string): number => new Set(pattern.match(/\{\{\d+\}\}/g)).size;

const parametersOf = (component: Param | undefined): Param[] => (component?.value.parameters === undefined ? [] : objects(component, 'parameters', { min: 0, max: 100 }));

function checkBody(bodies: Param[], template: Template, validation: Validation): void {
  const given = parametersOf(bodies[0]);
  requireCount('body', given.length, placesIn(template.body));
  for (const parameter of given) validateTemplateParameter(parameter, ['text', 'currency', 'date_time'], validation);
}

function checkHeader(headers: Param[], template: Template, validation: Validation): void {
  const given = parametersOf(headers[0]);
  const header = template.header;
  requireCount('header', given.length, !header ? 0 : header.type === 'text' ? placesIn(header.text) : 1);
  for (const parameter of given) validateTemplateParameter(parameter, [header!.type], validation);
}

function requireCount(component: string, given: number, expected: number): void {
  if (given === expected) return;
  throw new GraphError(132000, { details: `${component}: number of localizable_params (${given}) does not match the expected number of params (${expected})` });
}

function requireUrlParameters(buttons: Param[], template: Template): void {
  for (const [index, button] of (template.buttons ?? []).entries()) {
    if (!button.url || placesIn(button.url) === 0) continue;
    if (buttons.some((each) => String(each.value.index) === String(index))) continue;
    throw new GraphError(131008, { details: `buttons: Button at index ${index} of type Url requires a parameter` });
  }
}

/** Buttons of features that the simulator lacks are named as such, whatever the template. */
function refuseCatalogs(component: Param): void {
  if (component.value.type !== 'button') return;
  const kind = component.value.sub_type;
  if (typeof kind !== 'string') throw invalid(component, 'sub_type', 'must be a string.');
  refuseUnsupported(`${kind.toLowerCase()}_button`);
}
