import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App, type AppOptions } from '../../server/create-app.js';
import { readSettings, type Environment } from '../../settings/index.js';
import { createSandboxes, createSimulator, forgetBetween, type Simulator } from '../../simulator/index.js';
import { approve } from '../approved-templates.js';
import { checkLoad } from '../check-load.js';
import { demoClock } from './demo-clock.js';
import { createExplain } from './create-explain.js';
import { createMap } from './create-map.js';
import { tryOut } from './try-out.js';

export interface DemoOptions {
  folder: string;
  environment: Environment;
  onDiagnostics?: NonNullable<AppOptions['onDiagnostics']>;
}

export interface Demo {
  /** The page with phone, console and map. */
  url: string;
  app: App;
  simulator: Simulator;
  stop(): Promise<void>;
}

/**
 * The house with the outside world mounted beside it: the WhatsApp simulator under `/simulator`, the carrier, its desk
 * and the shop under `/carrier`, `/desk` and `/shop`, all spoken to over HTTP; and the map of the dialogs under `/map`. Without a DATA_DIR it forgets everything when it stops.
 * @throws ConfigError, ProjectError
 */
export async function startDemo({ folder, environment, onDiagnostics }: DemoOptions): Promise<Demo> {
  const base = `http://127.0.0.1:${readSettings(environment).PORT}`;
  let app: App | undefined;
  const why = createExplain();
  const map = createMap(folder);
  const simulator = createSimulator({ baseUrl: `${base}/simulator`, webhookUrl: `${base}/webhooks/whatsapp`, ...tryOut(() => app?.runtime.project), explain: why.explain });
  const sandboxes = createSandboxes({ clock: simulator.clock });
  forgetBetween(simulator.world, sandboxes);
  const data = environment.DATA_DIR ? undefined : await mkdtemp(join(tmpdir(), 'schalter-demo-'));
  const forget = async (): Promise<void> => {
    await simulator.stop();
    if (data !== undefined) await rm(data, { recursive: true, force: true });
  };
  const { business } = simulator;
  try {
    app = await createApp({
      folder, mode: 'demo', check: checkLoad, clock: demoClock(simulator),
      environment: {
        ...environment, ...(data !== undefined && { DATA_DIR: data }),
        WHATSAPP_API_URL: `${base}/simulator/v24.0`, WHATSAPP_PHONE_NUMBER_ID: business.phoneNumberId, WHATSAPP_ACCESS_TOKEN: business.accessToken,
        WHATSAPP_APP_SECRET: business.appSecret, WHATSAPP_VERIFY_TOKEN: business.verifyToken,
        ...sandboxes.settings(base),
      },
      mounts: [{ prefix: '/simulator', handler: simulator.handler }, ...sandboxes.mounts, map.mount],
      onDiagnostics: (...found) => {
        map.found(found[0]);
        if (app) approve(simulator, app.runtime.project.bot.templates.values());
        onDiagnostics?.(...found);
      },
    });
    approve(simulator, app.runtime.project.bot.templates.values());
    why.follow(app.runtime);
    map.follow(app.runtime);
    await app.listen();
  } catch (error) {
    await app?.close();
    await forget();
    throw error;
  }
  const running = app;
  const stop = async (): Promise<void> => {
    await running.close();
    await forget();
  };
  return { url: `${base.replace('127.0.0.1', 'localhost')}/`, app, simulator, stop };
}
