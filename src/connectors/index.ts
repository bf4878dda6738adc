import type { ConnectorDefinition } from './contract.js';
import { botframework } from './botframework/index.js';
import { whatsapp } from './whatsapp/index.js';

/** Every connector, by the name that `channels` in bot.yaml uses. */
export const connectors: readonly ConnectorDefinition[] = [whatsapp, botframework];
