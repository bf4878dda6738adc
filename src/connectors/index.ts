import type { ConnectorDefinition } from './contract.js';
import { botframework } from './botframework/index.js';
import { whatsapp } from './whatsapp/index.js';

/** Every connector, by the name that `channels` in bot.yaml uses. */
export const connectors: readonly ConnectorDefinition[] = [whatsapp, botframework];

/** What `channels` in bot.yaml may name. */
export const channelNames: readonly string[] = connectors.map(({ name }) => name);
