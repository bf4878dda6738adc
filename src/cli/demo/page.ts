import { listenToConsole } from './console-news.js';
import { renderDiagnostics, renderReloaded } from './diagnostics-banner.js';
import { language, words } from './i18n.js';
import './page.css';
import { startTabs } from './tabs.js';

/** The demo's start page: the phone beside the console or the map, each in a frame of its own. */
function start(): void {
  document.documentElement.lang = language;
  speak();
  startTabs();
  const banner = document.querySelector<HTMLElement>('.diagnostics')!;
  const lamp = document.querySelector<HTMLElement>('.lamp')!;
  listenToConsole(document.querySelector<HTMLIFrameElement>('#console iframe')!, {
    waiting(count) {
      lamp.hidden = count === 0;
      lamp.textContent = String(count);
      lamp.title = words.waiting(count);
    },
    diagnostics(found, isNews) {
      if (found.length > 0) renderDiagnostics(banner, found);
      else if (isNews) renderReloaded(banner);
      else banner.hidden = true;
    },
  });
}

/** Puts the browser's language into the page. */
function speak(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-title], [data-label]')) {
    const { text, title, label } = element.dataset;
    if (text) element.textContent = textOf(text);
    if (title) element.title = textOf(title);
    if (label) element.setAttribute('aria-label', textOf(label));
  }
}

function textOf(key: string): string {
  const text = words[key as keyof typeof words];
  return typeof text === 'string' ? text : key;
}

start();
