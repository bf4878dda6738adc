import { GraphError } from '../graph-error.js';
import type { Template } from '../templates.js';
import { invalid, object, objects, pathOf, word, type Param } from './param.js';

const kinds = { quick_reply: 'quick-reply', url: 'url', flow: 'flow' } as const;

/** A button's parameter: a quick reply's payload, the end of a url, a flow's data. */
export function validateTemplateButton(component: Param, template: Template): void {
  const kind = kinds[word(lowered(component), 'sub_type', ['quick_reply', 'url', 'flow'])];
  const index = Number(component.value.index);
  const button = template.buttons?.[index];
  if (!Number.isInteger(index) || !button) throw invalid(component, 'index', 'is not a button of the template.');
  if (button.type !== kind) throw new GraphError(132012, { details: `Param ${pathOf(component, 'sub_type')} does not match the template: the button is of type ${button.type}.` });
  for (const parameter of objects(component, 'parameters', { max: 1 })) checkParameter(parameter, kind);
}

function checkParameter(parameter: Param, kind: (typeof kinds)[keyof typeof kinds]): void {
  if (kind === 'flow') {
    word(parameter, 'type', ['action']);
    object(parameter, 'action');
    return;
  }
  const type = word(parameter, 'type', kind === 'url' ? ['text'] : ['payload', 'text']);
  const value = parameter.value[type];
  if (typeof value === 'boolean' && kind === 'quick-reply') return;
  if (typeof value !== 'string' || value === '') throw new GraphError(131008, { details: `Parameter '${type}' is mandatory for component parameter type '${type}'` });
  if (value.length > 2_000) throw invalid(parameter, type, 'must be at most 2000 characters long.');
}

/** Meta takes `QUICK_REPLY` as well. */
const lowered = (component: Param): Param => ({ ...component, value: { ...component.value, sub_type: String(component.value.sub_type).toLowerCase() } });
