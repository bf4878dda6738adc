import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ModalProps {
  open: boolean;
  title: string;
  /** As wide as the page lets it be. */
  wide?: boolean;
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog over the page: the browser keeps the focus inside, closes it on Esc and gives the focus back. */
export function Modal({ open, title, wide, onClose, children }: ModalProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open) box.current?.close();
  }, [open]);
  /** The browser tells of a close later: by then the dialog may have been opened anew. */
  const closed = (): void => {
    if (!box.current?.open) onClose();
  };
  return (
    <dialog class={`modal ${wide ? 'wide' : ''}`} ref={box} aria-label={title} onClose={closed} onClick={(event) => event.target === box.current && onClose()}>
      {open && <div class="modal-body"><h2>{title}</h2>{children}</div>}
    </dialog>
  );
}
