import type { Project, Service } from '../dialog/project.js';
import { ConfigError, requireSettings, settings as declared, type Environment, type SettingName, type Settings } from '../settings/index.js';

/**
 * What serving customers needs beyond the demo.
 * @throws ConfigError for the first thing that is missing.
 */
export function requireProduction(project: Project, settings: Settings, environment: Environment): void {
  for (const channel of project.bot.channels) requireSettings(settings, settingsOf(channel, settings), `the channel ${channel}`);
  if (settings.MICROSOFT_APP_ID !== undefined) requireSettings(settings, settingsOf('botframework', settings), 'MICROSOFT_APP_ID');
  for (const service of project.services.values()) requireService(service, environment);
}

function settingsOf(channel: string, { MICROSOFT_APP_TYPE: type }: Settings): SettingName[] {
  if (channel === 'whatsapp') return ['WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'];
  if (channel !== 'botframework') return [];
  const withPassword: SettingName[] = type === 'UserAssignedMSI' ? [] : ['MICROSOFT_APP_PASSWORD'];
  const withTenant: SettingName[] = type === 'MultiTenant' ? [] : ['MICROSOFT_APP_TENANT_ID'];
  return ['MICROSOFT_APP_ID', ...withPassword, ...withTenant];
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
