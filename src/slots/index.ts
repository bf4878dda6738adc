import type { SlotType } from '../dialog/slot-type.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { phone } from './phone.js';
import { postcode } from './postcode.js';
import { text } from './text.js';
import { trackingNumber } from './tracking-number.js';
import { yesNo } from './yes-no.js';

/** Every slot type that authors can use. */
export const slotTypes: readonly SlotType[] = [text, yesNo, choice, trackingNumber, date, phone, postcode];
