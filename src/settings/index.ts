export { ConfigError } from './config-error.js';
export { readEnvironment, type Environment } from './environment.js';
export { readSettings } from './read-settings.js';
export { renderEnvExample } from './render-env-example.js';
export { requireSettings } from './require-settings.js';
export { settings, type SettingName, type Settings } from './settings.js';
