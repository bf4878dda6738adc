import type { MapProject, Wish } from './api.js';
import { words } from './i18n.js';

export interface ListActions {
  choose(dialog: string): void;
  speak(language: string): void;
}

let shown = '';

/** The dialogs to choose from, as a list and, where that has no room, as a select; and the languages. */
export function renderList(project: MapProject, wish: Wish, { choose, speak }: ListActions): void {
  const now = JSON.stringify([project.version, wish.dialog, wish.language]);
  if (now === shown) return;
  shown = now;
  const titleOf = (title: Readonly<Record<string, string>>): string => title[wish.language] ?? Object.values(title)[0] ?? '';
  const dialogs = [...project.dialogs].map(({ name, title, steps }) => ({ name, title: titleOf(title), steps: words.steps(steps) }))
    .sort((one, other) => one.title.localeCompare(other.title, wish.language));
  const entries = [{ name: '', title: words.overview, steps: titleOf(project.title) }, ...dialogs];
  renderNav(entries, wish.dialog, choose);
  const select = document.querySelector<HTMLSelectElement>('.chooser')!;
  select.replaceChildren(...entries.map(({ name, title }) => new Option(title, name, false, name === wish.dialog)));
  select.onchange = () => choose(select.value);
  renderLanguages(project.languages, wish.language, speak);
}

function renderNav(entries: readonly { name: string; title: string; steps: string }[], current: string, choose: (dialog: string) => void): void {
  const list = document.querySelector('.dialogs ul')!;
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['name'] : undefined;
  list.replaceChildren(...entries.map(({ name, title, steps }) => {
    const item = document.createElement('li');
    const link = document.createElement('button');
    link.type = 'button';
    link.dataset['name'] = name;
    if (name === current) link.setAttribute('aria-current', 'page');
    const small = document.createElement('small');
    small.textContent = steps;
    link.append(title, small);
    link.addEventListener('click', () => choose(name));
    item.append(link);
    return item;
  }));
  if (focused !== undefined) [...list.querySelectorAll('button')].find(({ dataset }) => dataset['name'] === focused)?.focus();
}

function renderLanguages(languages: readonly string[], current: string, speak: (language: string) => void): void {
  const group = document.querySelector('.languages')!;
  const hadFocus = group.contains(document.activeElement);
  group.replaceChildren(...(languages.length < 2 ? [] : languages).map((language) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = language.toUpperCase();
    button.setAttribute('aria-pressed', String(language === current));
    button.addEventListener('click', () => speak(language));
    return button;
  }));
  if (hadFocus) group.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.focus();
}
