import { fetchDrawing, fetchProject, type MapProject, type Overlay, type Wish } from './api.js';
import { renderDetails } from './details.js';
import { language, words } from './i18n.js';
import { renderList } from './list.js';
import './page.css';
import { createStage } from './stage.js';
import { lightWays, nodesIn, walkWithKeys } from './walk.js';

const freshness = 1_000;
const find = <T extends HTMLElement = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;

const box = find('.stage');
const panel = find('.details');
const notice = find('.notice');
const stage = createStage(box);
const wish: Wish = { dialog: decodeURIComponent(location.hash.slice(1)), language, counts: undefined };
let project: MapProject | undefined;
let opened: string | undefined;
/** The dialog that is shown; nothing at first. */
let drawn: string | undefined;

/** Draws what is wished for; what was wished for meanwhile wins. */
async function draw(): Promise<void> {
  if (!project) return;
  if (wish.dialog !== '' && !project.dialogs.some(({ name }) => name === wish.dialog)) wish.dialog = '';
  const { dialog } = wish;
  const wanted = JSON.stringify(wish);
  renderList(project, wish, { choose, speak });
  say(wish.counts === 'coverage' && dialog !== '' ? words.playing : '');
  const drawing = await fetchDrawing(wish);
  if (wanted !== JSON.stringify(wish)) return;
  const focused = document.activeElement?.closest<SVGGElement>('.node')?.dataset['id'];
  stage.show(drawing, drawn === dialog);
  const nodes = nodesIn(box);
  nodes[0]?.setAttribute('tabindex', '0');
  if (drawn === dialog) nodes.find((node) => node.dataset['id'] === focused)?.focus({ preventScroll: true });
  if (drawn === dialog && opened !== undefined) show(nodes.find((node) => node.dataset['id'] === opened));
  drawn = dialog;
  say(summary());
}

/** What stands above the map: how much is reached, or that the files have mistakes. */
function summary(): string {
  const count = (look: string): number => box.querySelectorAll(`.node.${look}`).length;
  const counted = wish.counts === 'coverage' && wish.dialog !== '' ? `${count('met')} ${words.reached}, ${count('missed')} ${words.missed}` : '';
  return [project?.isBroken ? words.broken : '', counted].filter(Boolean).join(' ');
}

function say(text: string): void {
  notice.classList.toggle('bad', project?.isBroken === true || text === words.away);
  notice.textContent = text;
  notice.hidden = text === '';
}

function choose(dialog: string): void {
  if (dialog === wish.dialog) return;
  close();
  wish.dialog = dialog;
  history.replaceState(null, '', `#${encodeURIComponent(dialog)}`);
  void draw().catch(away);
}

function speak(to: string): void {
  wish.language = to;
  void draw().catch(away);
}

function lay(over: Overlay): void {
  wish.counts = wish.counts === over ? undefined : over;
  for (const one of ['coverage', 'traffic']) find(`#${one}`).setAttribute('aria-pressed', String(wish.counts === one));
  void draw().catch(away);
}

/** A place of the whole project's map leads to its own map; any other shows its details. */
function open(node: SVGGElement): void {
  const { dialog } = node.dataset;
  if (wish.dialog === '' && dialog !== undefined) choose(dialog);
  else show(node);
}

function show(node: SVGGElement | undefined): void {
  if (!node || !project) return close();
  const { id, file = '', line = '1', column = '1' } = node.dataset;
  opened = id;
  for (const other of nodesIn(box)) other.toggleAttribute('aria-current', other === node);
  const named = [node, ...node.querySelectorAll<SVGElement>('[data-dialog]')].flatMap(({ dataset }) => dataset['dialog'] ?? []);
  const dialogs = new Map(project.dialogs.filter(({ name }) => named.includes(name)).map(({ name, title }) => [name, title[wish.language] ?? name]));
  const text = node.querySelector('title')?.textContent?.split('\n')[0] ?? '';
  renderDetails(panel, { text, file, line, column, dialogs }, { folder: project.folder, close: backToMap, open: choose });
}

function close(): void {
  opened = undefined;
  panel.hidden = true;
  for (const node of nodesIn(box)) node.removeAttribute('aria-current');
}

function backToMap(): void {
  const node = nodesIn(box).find((one) => one.dataset['id'] === opened);
  close();
  node?.focus();
}

function away(): void {
  say(words.away);
}

/** Asks whether anything has changed, for as long as somebody looks. */
async function refresh(): Promise<void> {
  if (document.hidden || box.clientWidth === 0) return;
  const now = await fetchProject();
  const isNews = now.version !== project?.version || now.isBroken !== project.isBroken || wish.counts === 'traffic' || notice.textContent === words.away;
  project = now;
  if (!now.languages.includes(wish.language)) wish.language = now.languages[0] ?? 'en';
  if (isNews) await draw();
}

function keepFresh(): void {
  void refresh().catch(away).finally(() => setTimeout(keepFresh, freshness));
}

function listen(): void {
  walkWithKeys(box, open);
  lightWays(box);
  box.addEventListener('click', ({ target }) => {
    const node = (target as Element).closest<SVGGElement>('.node[tabindex]');
    if (node && !stage.wasDragged()) open(node);
  });
  addEventListener('keydown', (event) => {
    if ((event.target as Element).closest?.('select, input') || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && opened !== undefined) backToMap();
    if (event.key === '+' || event.key === '=') stage.zoom(1);
    if (event.key === '-') stage.zoom(-1);
    if (event.key === '0') stage.fit();
  });
  find('#larger').addEventListener('click', () => stage.zoom(1));
  find('#smaller').addEventListener('click', () => stage.zoom(-1));
  find('#fit').addEventListener('click', () => stage.fit());
  for (const over of ['coverage', 'traffic'] as const) find(`#${over}`).addEventListener('click', () => lay(over));
  addEventListener('hashchange', () => choose(decodeURIComponent(location.hash.slice(1))));
}

function start(): void {
  document.documentElement.lang = language;
  document.title = `${words.map} – Schalter`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-title], [data-label]')) {
    const { text, title, label } = element.dataset as Record<string, keyof typeof words | undefined>;
    if (text) element.textContent = String(words[text]);
    if (title) element.title = String(words[title]);
    if (label) element.setAttribute('aria-label', String(words[label]));
  }
  listen();
  keepFresh();
}

start();
