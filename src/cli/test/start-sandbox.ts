import { silentLog } from '../../runtime/log.js';
import { createServices } from '../../runtime/services.js';
import { createSystemClock } from '../../runtime/clock.js';
import { createClock, createSandboxes } from '../../simulator/index.js';
import type { StartSandbox } from '../../testing/conversation.js';

/** The sandboxes over real HTTP, in this process, at the transcript's time. */
export const startSandbox: StartSandbox = async (now) => {
  const sandboxes = createSandboxes({ clock: { ...createClock({ frozen: true }), now: () => now().getTime() } });
  const { url, close } = await sandboxes.start();
  return {
    services: createServices({ env: sandboxes.settings(url), clock: createSystemClock(), log: silentLog, random: Math.random }),
    close,
  };
};
