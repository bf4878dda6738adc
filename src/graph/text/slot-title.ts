import type { Dialog } from '../../dialog/project.js';

/** How a slot of a dialog is called; by its name where it has no title. */
export function slotTitle(name: string, { dialog, language }: { dialog: Dialog; language: string }): string {
  return dialog.slots.get(name)?.title?.source[language] ?? name;
}
