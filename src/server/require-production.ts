import type { Project, Service } from '../dialog/project.js';
import { ConfigError, requireSettings, settings as declared, type Environment, type SettingName, type Settings } from '../settings/index.js';
import { chooseConnectors } from './choose-connectors.js';

/**
 * What serving customers needs beyond the demo.
 * @throws ConfigError for the first thing that is missing.
 */
export function requireProduction({ bot, services }: Project, settings: Settings, environment: Environment): void {
  for (const { definition, because } of chooseConnectors({ channels: bot.channels, settings, demo: false })) {
    requireSettings(settings, definition.required(settings), because);
  }
  for (const service of services.values()) requireService(service, environment);
}

/** A service may name variables that no setting of ours declares: they stand in the environment all the same. */
function requireService({ name, url, headers }: Service, environment: Environment): void {
  const address = url.default === undefined && url.setting !== undefined ? [url.setting] : [];
  const secrets = Object.values(headers).flatMap((value) => (typeof value === 'string' ? [] : [value.setting]));
  const missing = [...address, ...secrets].find((variable) => !environment[variable]?.trim());
  if (missing === undefined) return;
  const help = missing in declared ? ` ${missing}: ${declared[missing as SettingName].help}` : '';
  throw new ConfigError(`${missing} is not set, but the service ${name} in services.yaml needs it: set it in .env or the environment.${help}`);
}
