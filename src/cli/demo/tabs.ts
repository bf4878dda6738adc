const names = ['phone', 'console'] as const;

/** On a phone's width one of the two is shown at a time; the tabs hide by CSS where both fit. */
export function startTabs(): void {
  const tabs = names.map((name) => document.getElementById(`tab-${name}`)!);
  const show = (at: number): void => {
    document.body.dataset['shown'] = names[at];
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    });
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => show(at));
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      show(1 - at);
      tabs[1 - at]!.focus();
    });
  });
  show(0);
}
