import { createBotFrameworkConnector, createWhatsAppConnector } from '../connectors/index.js';
import type { Connector } from '../connectors/contract.js';
import type { Clock } from '../runtime/clock.js';
import type { Settings } from '../settings/index.js';
import type { Store } from '../store/contract.js';

export interface ConnectorsOptions {
  /** The bot's, from bot.yaml. */
  channels: readonly string[];
  settings: Settings;
  store: Store;
  clock: Clock;
  demo: boolean;
}

/** The connectors that are configured. In the demo the Bot Framework's serves this machine without an app id. */
export function createConnectors({ channels, settings, store, clock, demo }: ConnectorsOptions): Connector[] {
  const now = (): number => clock.now().getTime();
  const connectors: Connector[] = [];
  if (channels.includes('whatsapp')) connectors.push(whatsapp(settings, store, now));
  if (settings.MICROSOFT_APP_ID !== undefined || demo) connectors.push(botFramework(settings, now));
  return connectors;
}

function whatsapp(settings: Settings, store: Store, now: () => number): Connector {
  return createWhatsAppConnector({
    apiUrl: settings.WHATSAPP_API_URL,
    phoneNumberId: settings.WHATSAPP_PHONE_NUMBER_ID ?? '',
    accessToken: settings.WHATSAPP_ACCESS_TOKEN ?? '',
    appSecret: settings.WHATSAPP_APP_SECRET ?? '',
    verifyToken: settings.WHATSAPP_VERIFY_TOKEN ?? '',
    readMedia: (conversation, sha256) => store.getMedia(conversation, sha256),
    now,
  });
}

function botFramework(settings: Settings, now: () => number): Connector {
  return createBotFrameworkConnector({
    appId: settings.MICROSOFT_APP_ID,
    appPassword: settings.MICROSOFT_APP_PASSWORD,
    appType: settings.MICROSOFT_APP_TYPE,
    tenantId: settings.MICROSOFT_APP_TENANT_ID,
    now,
  });
}
