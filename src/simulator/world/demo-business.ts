import type { Business } from './world.js';

/** The mail-order shop of the demo. Its secrets are known to everybody: they open the simulator only. */
export const demoBusiness: Business = {
  accountId: '102290129340398',
  phoneNumberId: '106540352242922',
  displayNumber: '+49 30 23125 100',
  name: 'Nordwind',
  accessToken: 'simulator-access-token',
  appSecret: 'simulator-app-secret',
  verifyToken: 'simulator-verify-token',
};
