import type { JSX } from 'preact';
import { words } from '../i18n.js';
import { Modal } from './modal.js';

export interface CloseDialogProps {
  customer: string;
  open: boolean;
  onCancel(): void;
  onConfirm(): void;
}

/** Asks before a case is closed: that can't be undone. */
export function CloseDialog({ customer, open, onCancel, onConfirm }: CloseDialogProps): JSX.Element {
  return (
    <Modal open={open} title={words.closeQuestion} onClose={onCancel}>
      <p><bdi>{words.closeExplained(customer)}</bdi></p>
      <div class="modal-actions">
        <button class="button" type="button" onClick={onCancel}>{words.cancel}</button>
        <button class="button primary" type="button" autofocus onClick={onConfirm}>{words.closeConfirm}</button>
      </div>
    </Modal>
  );
}
