import type { Finding } from './console-news.js';
import { words } from './i18n.js';

const shown = 3;
const readingTime = 6_000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** What is wrong with the author's files: file, line, column, a sentence and what to do. */
export function renderDiagnostics(banner: HTMLElement, found: Finding[]): void {
  clearTimeout(hiding);
  const errors = found.filter((one) => one.severity === 'error').length;
  const list = element('ul');
  list.append(...found.slice(0, shown).map(renderFinding));
  if (found.length > shown) list.append(element('li', 'more', words.more(found.length - shown)));
  const title = errors > 0 ? `${words.found(errors)}. ${words.stays}` : words.warned(found.length);
  banner.replaceChildren(element('h2', '', title), list);
  banner.className = `diagnostics ${errors > 0 ? 'bad' : 'warned'}`;
  banner.hidden = false;
}

/** Says for a moment that a change has arrived. */
export function renderReloaded(banner: HTMLElement): void {
  clearTimeout(hiding);
  banner.replaceChildren(element('p', '', words.reloaded));
  banner.className = 'diagnostics good';
  banner.hidden = false;
  hiding = setTimeout(() => { banner.hidden = true; }, readingTime);
}

function renderFinding({ file, line, column, message, hint }: Finding): HTMLElement {
  const item = element('li');
  item.append(element('code', '', `${file}:${line}:${column}`), element('span', '', ` ${message}`));
  if (hint) item.append(element('em', '', ` ${hint}`));
  return item;
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
