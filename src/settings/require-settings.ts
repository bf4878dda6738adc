import { ConfigError } from './config-error.js';
import { settings, type SettingName, type Settings } from './settings.js';

/**
 * Refuses to go on without a setting.
 * @param why what it is needed for: `the channel whatsapp`.
 * @throws ConfigError naming every one that is missing, in one line, with the first one's help.
 */
export function requireSettings(given: Settings, names: readonly SettingName[], why: string): void {
  const missing = names.filter((name) => given[name] === undefined);
  const first = missing[0];
  if (first === undefined) return;
  const verb = missing.length === 1 ? 'is' : 'are';
  throw new ConfigError(`${missing.join(', ')} ${verb} not set, but ${why} needs ${missing.length === 1 ? 'it' : 'them'}: set ${missing.length === 1 ? 'it' : 'them'} in .env or the environment. ${first}: ${settings[first].help}`);
}
