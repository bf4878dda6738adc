import type { SlotType } from '../dialog/slot-type.js';
import { address } from './address.js';
import { appointment } from './appointment.js';
import { choice } from './choice.js';
import { dateTime } from './date-time.js';
import { date } from './date.js';
import { document } from './document.js';
import { email } from './email.js';
import { location } from './location.js';
import { money } from './money.js';
import { name } from './name.js';
import { number } from './number.js';
import { orderNumber } from './order-number.js';
import { phone } from './phone.js';
import { photo } from './photo.js';
import { postcode } from './postcode.js';
import { text } from './text.js';
import { time } from './time.js';
import { trackingNumber } from './tracking-number.js';
import { yesNo } from './yes-no.js';

/** Every slot type that authors can use. */
export const slotTypes: readonly SlotType[] = [
  text, name, yesNo, choice, number, money, orderNumber, trackingNumber, date, time, dateTime, appointment, email, phone, postcode, address, photo, document, location,
];
