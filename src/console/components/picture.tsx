import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../i18n.js';
import { Modal } from './modal.js';

export interface PictureProps {
  url: string;
  /** What it is called, or what it is. */
  name: string;
  /** Small, among others. */
  small?: boolean;
}

/** A photo that opens large over the page; with a key held, in a tab of its own like any link. */
export function Picture({ url, name, small }: PictureProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const look = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <a class={`picture ${small ? 'small' : ''}`} href={url} target="_blank" rel="noopener" title={name} onClick={look}><img src={url} alt={name} loading="lazy" /></a>
      <Modal open={open} title={name} wide onClose={() => setOpen(false)}>
        <img class="large" src={url} alt={name} />
        <div class="modal-actions">
          <a class="button" href={url} target="_blank" rel="noopener">{words.openOriginal}</a>
          <button class="button primary" type="button" autofocus onClick={() => setOpen(false)}>{words.closeView}</button>
        </div>
      </Modal>
    </>
  );
}
