import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Runtime } from '../../runtime/runtime.js';
import type { Mount } from '../../server/mounts.js';
import { createTraffic } from './count-traffic.js';
import { serveMap } from './serve-map.js';

/** The map of the dialogs, as the demo shows it: always of the version that the bot speaks. */
export interface DemoMap {
  mount: Mount;
  follow(runtime: Runtime): void;
  /** What is wrong with the files now. */
  found(diagnostics: readonly Diagnostic[]): void;
}

export function createMap(folder: string): DemoMap {
  const traffic = createTraffic();
  let followed: Runtime | undefined;
  let isBroken = false;
  return {
    mount: serveMap({ folder, project: () => followed?.project, isBroken: () => isBroken, traffic: traffic.counts }),
    follow(runtime) {
      followed = runtime;
      traffic.follow(runtime);
    },
    found(diagnostics) {
      isBroken = diagnostics.some(({ severity }) => severity === 'error');
    },
  };
}
