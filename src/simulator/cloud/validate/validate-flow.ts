import { invalid, missing, object, onlyKeys, optionalObject, optionalText, text, word, type Param } from './param.js';
import type { Validation } from './validation.js';

const keys = ['flow_message_version', 'flow_id', 'flow_name', 'flow_token', 'flow_cta', 'mode', 'flow_action', 'flow_action_payload'];

/** A button that opens a form of the business, named by id or name. */
export function validateFlow(action: Param, validation: Validation): void {
  onlyKeys(action, ['name', 'parameters']);
  word(action, 'name', ['flow']);
  const parameters = object(action, 'parameters');
  onlyKeys(parameters, keys);
  word(parameters, 'flow_message_version', ['3']);
  text(parameters, 'flow_cta', { max: 30 });
  optionalText(parameters, 'flow_token', { max: 200 });
  requireFlow(parameters, validation);
  if (parameters.value.flow_action === undefined) return;
  if (word(parameters, 'flow_action', ['navigate', 'data_exchange']) === 'data_exchange') return;
  const payload = optionalObject(parameters, 'flow_action_payload');
  if (payload) text(payload, 'screen', { max: 200 });
}

function requireFlow(parameters: Param, validation: Validation): void {
  const { flow_id: id, flow_name: name } = parameters.value;
  if (id === undefined && name === undefined) throw missing(parameters, 'flow_id');
  if (id !== undefined && name !== undefined) throw invalid(parameters, 'flow_id', 'and flow_name exclude each other.');
  const flow = validation.flows.find((each) => each.id === id || each.name === name);
  const key = id === undefined ? 'flow_name' : 'flow_id';
  if (!flow) throw invalid(parameters, key, 'is not a flow of this business.');
  const mode = parameters.value.mode === undefined ? 'published' : word(parameters, 'mode', ['draft', 'published']);
  if (flow.status !== mode) throw invalid(parameters, 'mode', `must fit the flow, which is ${flow.status}.`);
}
