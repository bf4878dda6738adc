import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../i18n.js';
import { Icon } from './icon.js';

export interface SheetProps {
  open: boolean;
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** What slides up from the phone's edge. The browser keeps the focus inside and closes it on Esc. */
export function Sheet({ open, title, onClose, children }: SheetProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open) box.current?.close();
  }, [open]);
  return (
    <dialog class="sheet" ref={box} aria-label={title} onClose={onClose} onClick={(event) => event.target === box.current && onClose()}>
      {open && (
        <div class="sheet-body">
          <header><h2>{title}</h2><button class="round" type="button" aria-label={words.close} onClick={onClose}><Icon name="close" /></button></header>
          {children}
        </div>
      )}
    </dialog>
  );
}
