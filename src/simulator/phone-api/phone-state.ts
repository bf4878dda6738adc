import type { PhoneMessage, PhoneState } from '../phone/api.js';
import type { Customer } from '../world/customer.js';
import type { World } from '../world/world.js';
import { phoneMessage } from './phone-message.js';

/** The newest messages that the page shows. */
const shown = 500;

export function phoneState(world: World, customer: Customer): PhoneState {
  const { business, clock, settings } = world;
  const messages = customer.chat.slice(-shown).flatMap((id): PhoneMessage[] => {
    const message = world.messages.get(id);
    const bubble = message && phoneMessage(world, message);
    return bubble ? [bubble] : [];
  });
  return {
    customer: { id: customer.waId, name: customer.name },
    business: { name: business.name, number: business.displayNumber },
    typing: (customer.typingUntil ?? 0) > clock.now(),
    messages,
    ...(customer.lastWroteAt !== undefined && { windowEndsAt: new Date(customer.lastWroteAt + settings.windowMs).toISOString() }),
  };
}
