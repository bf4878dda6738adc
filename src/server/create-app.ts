import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { channelNames } from '../connectors/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { loadProject } from '../dialog/load-project.js';
import type { ProjectLoad } from '../dialog/parse-project.js';
import type { Project } from '../dialog/project.js';
import { engine } from '../engine/index.js';
import { createNlu } from '../nlu/index.js';
import { createSystemClock, type Clock } from '../runtime/clock.js';
import { createRuntime } from '../runtime/create-runtime.js';
import { errorFields } from '../runtime/log.js';
import type { Runtime } from '../runtime/runtime.js';
import { ConfigError, readSettings, type Environment, type Settings } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';
import type { Store } from '../store/contract.js';
import { chooseConnectors, type ChosenConnector } from './choose-connectors.js';
import { createConnectors } from './create-connectors.js';
import { createLogger } from './create-logger.js';
import { createServer } from './create-server.js';
import { followProject } from './follow-project.js';
import type { Mount } from './mounts.js';
import { openStore } from './open-store.js';
import { ProjectError } from './project-error.js';
import { requireProduction } from './require-production.js';

export interface AppOptions {
  /** The folder with `bots/` and `dialogs/`; DATA_DIR is seen from here. */
  folder: string;
  /** Settings, and what services read. */
  environment: Environment;
  mode: 'production' | 'demo';
  clock?: Clock;
  logger?: Logger;
  mounts?: readonly Mount[];
  /** Looks at what was read as a whole; with an error it is not used. What loading found, unless given. */
  check?: (load: ProjectLoad) => readonly Diagnostic[];
  /** Told at the start and after each change of the project's files: what is wrong, or that nothing is. */
  onDiagnostics?: (diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>) => void;
}

/** The whole house, ready to open. */
export interface App {
  settings: Settings;
  runtime: Runtime;
  store: Store;
  /** Opens at PORT and HOST. @returns the address @throws ConfigError when that is taken */
  listen(): Promise<string>;
  /** Not ready from here on; requests and turns in flight finish, the rest stays for the next start. */
  close(): Promise<void>;
}

/**
 * Puts everything together.
 * @throws ConfigError, StoreLockedError: the operator's to mend; ProjectError: the author's.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { environment, mode, clock = createSystemClock(), logger = createLogger(mode), onDiagnostics } = options;
  const folder = resolve(options.folder);
  const settings = readSettings(environment);
  const load = async (): Promise<ProjectLoad> => checked(await loadProject({ folder, bot: settings.BOT, stepTypes, slotTypes, channels: channelNames }), options.check);
  const { project, diagnostics, sources } = await load();
  if (!project) throw new ProjectError(diagnostics, sources);
  const demo = mode === 'demo';
  if (!demo) requireProduction(project, settings, environment);
  const choose = ({ bot: { channels } }: Project): ChosenConnector[] => chooseConnectors({ channels, settings, demo });
  const chosen = choose(project);

  const store = await openStore(folder, settings, logger);
  if (!demo) await requireAgents(store);
  const connectors = createConnectors(chosen, { settings, store, clock });
  const runtime = createRuntime({ project, store, connectors, engine, nlu: createNlu(slotTypes), env: environment, clock, logger });
  const server = createServer({ runtime, store, connectors, clock, logger, demo, mounts: options.mounts ?? [] });
  const found: typeof onDiagnostics = (now, files) => {
    server.announce(now);
    onDiagnostics?.(now, files);
  };
  found(diagnostics, sources);
  const unfollow = followProject({
    folder, load, found,
    use: (next) => {
      choose(next);
      if (!demo) requireProduction(next, settings, environment);
      runtime.use(next);
      logger.info({ project: next.version }, 'The project was changed');
    },
    failed: (error) => logger.error(error instanceof ConfigError ? { problem: error.message } : errorFields(error), 'The changed project is not used'),
  });

  return {
    settings, runtime, store,
    listen: () => server.listen(settings.PORT, settings.HOST, () => runtime.start()),
    async close() {
      await server.close();
      await unfollow();
      await runtime.stop();
      for (const connector of connectors) await connector.close?.();
      await store.close();
    },
  };
}

function checked(load: ProjectLoad, check: AppOptions['check']): ProjectLoad {
  const diagnostics = [...(check?.(load) ?? load.diagnostics)];
  if (!diagnostics.some(({ severity }) => severity === 'error')) return { ...load, diagnostics };
  return { diagnostics, sources: load.sources };
}

async function requireAgents(store: Store): Promise<void> {
  if ((await store.agents()).length > 0) return;
  await store.close();
  throw new ConfigError('Nobody can sign in at the console yet: add a login with "schalter agent add <id>".');
}
