/** How long a messenger takes free text after the customer's last message; WhatsApp's 24 h is the shortest of those with a limit. */
export const windowMs = 24 * 60 * 60 * 1000;
