import type { JSX } from 'preact';
import { words } from '../i18n.js';
import { Modal } from './modal.js';

/** The keys, by heart in a week. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose(): void }): JSX.Element {
  return (
    <Modal open={open} title={words.shortcuts} onClose={onClose}>
      <dl class="keys">
        {words.shortcutRows.map(([keys, what]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{what}</dd></div>)}
      </dl>
      <div class="modal-actions"><button class="button" type="button" autofocus onClick={onClose}>{words.dismiss}</button></div>
    </Modal>
  );
}
