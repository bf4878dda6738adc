import type { Range } from '../../../diagnostics/diagnostic.js';
import type { Proved } from '../prove-dialog.js';
import type { Way } from '../way.js';

/** Something that could happen to a customer, and how it comes to it. */
export interface Finding {
  range: Range;
  message: string;
  hint: string;
  /** The moves that lead there, the shortest way. */
  way?: Way;
  /** How often the customer goes that way before it happens: texts take turns. */
  turns?: number;
  /** `parcel.place`: a field that the answers on that way don't have. */
  absent?: string;
  /** The language in which it happens, where that is another one than was played. */
  language?: string;
}

/** Looks for one kind of thing in what became of a dialog. */
export type Find = (proved: Proved) => Finding[];
