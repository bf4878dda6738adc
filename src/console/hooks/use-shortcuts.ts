import { useEffect } from 'preact/hooks';
import { useLatest } from './use-latest.js';

/** Single keys that do something anywhere on the page, except while one writes or a dialog is open. */
export function useShortcuts(keys: Record<string, () => void>): void {
  const current = useLatest(keys);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
      if (isBusy(event.target)) return;
      const action = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [current]);
}

function isBusy(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : undefined;
  return document.querySelector('dialog[open]') !== null || Boolean(element?.closest('input, textarea, select, [contenteditable]'));
}
