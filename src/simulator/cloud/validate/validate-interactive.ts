import { invalid, object, onlyKeys, optionalObject, text, word, type Param } from './param.js';
import { refuseUnsupported } from './refuse-unsupported.js';
import { validateButtons } from './validate-buttons.js';
import { validateFlow } from './validate-flow.js';
import { validateList } from './validate-list.js';
import { checkSource } from './validate-media.js';
import { validateUrlButton } from './validate-url-button.js';
import type { Validation } from './validation.js';

interface InteractiveType {
  headers: readonly ('text' | 'image' | 'video' | 'document')[];
  footer: boolean;
  /** Characters. The list's body is 4096 on one page of Meta's and 1024 in its OpenAPI: the stricter holds. */
  body: number;
  action(action: Param, validation: Validation): void;
}

const anyHeader = ['text', 'image', 'video', 'document'] as const;

const types: Record<string, InteractiveType> = {
  button: { headers: anyHeader, footer: true, body: 1024, action: validateButtons },
  list: { headers: ['text'], footer: true, body: 1024, action: validateList },
  cta_url: { headers: anyHeader, footer: true, body: 1024, action: validateUrlButton },
  location_request_message: { headers: [], footer: false, body: 1024, action: (action) => { word(action, 'name', ['send_location']); } },
  flow: { headers: anyHeader, footer: true, body: 1024, action: validateFlow },
};

export function validateInteractive(message: Param, validation: Validation): void {
  const interactive = object({ ...message, composed: true }, 'interactive');
  const name = text(interactive, 'type', { max: 64 });
  refuseUnsupported(name);
  const type = types[word(interactive, 'type', Object.keys(types))]!;
  onlyKeys(interactive, ['type', 'header', 'body', 'footer', 'action']);
  const body = object(interactive, 'body');
  onlyKeys(body, ['text']);
  text(body, 'text', { max: type.body });
  validateHeader(interactive, type, validation);
  const footer = optionalObject(interactive, 'footer');
  if (footer) {
    if (!type.footer) throw invalid(interactive, 'footer', `is not allowed for type ${name}.`);
    onlyKeys(footer, ['text']);
    text(footer, 'text', { max: 60 });
  }
  type.action(object(interactive, 'action'), validation);
}

function validateHeader(interactive: Param, type: InteractiveType, validation: Validation): void {
  const header = optionalObject(interactive, 'header');
  if (!header) return;
  const kind = text(header, 'type', { max: 64 });
  const known = type.headers.find((each) => each === kind);
  if (!known) throw invalid(header, 'type', `must be one of {${type.headers.join(', ')}} - got "${kind}".`);
  onlyKeys(header, ['type', known]);
  if (known === 'text') text(header, 'text', { max: 60 });
  else checkSource(object(header, known), validation);
}
