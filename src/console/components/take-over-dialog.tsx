import type { JSX } from 'preact';
import { words } from '../i18n.js';
import { Modal } from './modal.js';

export interface TakeOverDialogProps {
  /** Who has the case. */
  holder: string;
  open: boolean;
  onCancel(): void;
  onConfirm(): void;
}

/** Asks before a case is taken from somebody who may be at it. */
export function TakeOverDialog({ holder, open, onCancel, onConfirm }: TakeOverDialogProps): JSX.Element {
  return (
    <Modal open={open} title={words.takeOverQuestion(holder)} onClose={onCancel}>
      <p><bdi>{words.takeOverExplained(holder)}</bdi></p>
      <div class="modal-actions">
        <button class="button" type="button" onClick={onCancel}>{words.cancel}</button>
        <button class="button primary" type="button" autofocus onClick={onConfirm}>{words.takeOverConfirm}</button>
      </div>
    </Modal>
  );
}
