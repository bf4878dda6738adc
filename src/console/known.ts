import type { CaseView } from '../server/api/types.js';
import { renderSlotName } from './phrases.js';

/** What the bot found out: once what two dialogs know by the same title, and not what only says its title again ("Foto: Foto"). */
export function knownOf({ slots }: Pick<CaseView, 'slots'>): CaseView['slots'] {
  const telling = slots.filter((slot) => slot.text !== renderSlotName(slot));
  return [...new Map(telling.map((slot) => [`${renderSlotName(slot)}\n${slot.text}`, slot])).values()];
}
