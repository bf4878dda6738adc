type Name = 'phone' | 'console' | 'map';
const names: readonly Name[] = ['phone', 'console', 'map'];

/** Where the phone always stands beside: the style sheet draws the same line. */
const wide = matchMedia('(min-width: 52.01rem)');

/** On a phone's width one view is shown at a time. Where there is room the phone stands beside what the others show. */
export function startTabs(): void {
  const tabs = names.map((name) => document.getElementById(`tab-${name}`)!);
  const offered = (): Name[] => names.filter((name) => name !== 'phone' || !wide.matches);
  const current = (): Name => (wide.matches ? document.body.dataset['desk'] : document.body.dataset['shown']) as Name;
  const tell = (): void => {
    names.forEach((name, at) => {
      tabs[at]!.setAttribute('aria-selected', String(name === current()));
      tabs[at]!.tabIndex = name === current() ? 0 : -1;
    });
    if (current() === 'map') load('map');
  };
  const show = (name: Name): void => {
    document.body.dataset['shown'] = name;
    if (name !== 'phone') document.body.dataset['desk'] = name;
    tell();
  };
  tabs.forEach((tab, at) => {
    const name = names[at]!;
    tab.addEventListener('click', () => show(name));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const all = offered();
      const next = all[(all.indexOf(name) + (key === 'ArrowRight' ? 1 : all.length - 1)) % all.length]!;
      show(next);
      tabs[names.indexOf(next)]!.focus();
    });
  });
  wide.addEventListener('change', tell);
  tell();
}

/** A view that isn't there from the start is loaded when it is first looked at. */
function load(name: Name): void {
  const frame = document.querySelector<HTMLIFrameElement>(`#${name} iframe`)!;
  if (!frame.src && frame.dataset['src']) frame.src = frame.dataset['src'];
}
