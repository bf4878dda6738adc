import { invalid, object, onlyKeys, text, type Param } from './param.js';

export function validateText(message: Param): void {
  const body = object(message, 'text');
  onlyKeys(body, ['body', 'preview_url']);
  text(body, 'body', { max: 4096 });
  const preview = body.value.preview_url;
  if (preview !== undefined && typeof preview !== 'boolean') throw invalid(body, 'preview_url', 'must be a boolean.');
}
