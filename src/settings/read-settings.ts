import { ConfigError } from './config-error.js';
import type { Environment } from './environment.js';
import type { Setting } from './setting.js';
import { settings, type Settings } from './settings.js';

/**
 * Reads every declared setting; empty is unset. Variables that no setting declares are left alone.
 * @throws ConfigError for the first value that does not fit.
 */
export function readSettings(environment: Environment): Settings {
  const entries = Object.values(settings).map((setting) => [setting.name, readSetting(setting, environment)] as const);
  return Object.fromEntries(entries) as unknown as Settings;
}

function readSetting(setting: Setting, environment: Environment): unknown {
  const given = environment[setting.name]?.trim() || setting.default;
  if (given === undefined) return undefined;
  const parsed = setting.type.safeParse(given);
  if (parsed.success) return parsed.data;
  const was = setting.secret || given.includes('@') ? '' : `, not ${JSON.stringify(given.slice(0, 60))}`;
  throw new ConfigError(`${setting.name} ${parsed.error.issues[0]?.message ?? 'cannot be read'}${was}: correct it in .env or the environment.`);
}
