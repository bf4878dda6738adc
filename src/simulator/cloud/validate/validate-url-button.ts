import { link, object, onlyKeys, text, word, type Param } from './param.js';

/** One button that opens an address. */
export function validateUrlButton(action: Param): void {
  onlyKeys(action, ['name', 'parameters']);
  word(action, 'name', ['cta_url']);
  const parameters = object(action, 'parameters');
  onlyKeys(parameters, ['display_text', 'url']);
  text(parameters, 'display_text', { max: 20 });
  link(parameters, 'url');
}
