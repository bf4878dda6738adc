import type { ConnectorDefinition } from '../connectors/contract.js';
import { connectors } from '../connectors/index.js';
import { didYouMean } from '../diagnostics/closest.js';
import { ConfigError, type Settings } from '../settings/index.js';

export interface ChosenConnector {
  definition: ConnectorDefinition;
  /** What asks for it: `the channel whatsapp`, `MICROSOFT_APP_ID`. */
  because: string;
}

export interface ChoiceOptions {
  /** The bot's, from bot.yaml. */
  channels: readonly string[];
  settings: Settings;
  demo: boolean;
}

/**
 * The connectors that serve a bot.
 * @throws ConfigError for a channel that no connector speaks.
 */
export function chooseConnectors({ channels, settings, demo }: ChoiceOptions): ChosenConnector[] {
  const names = connectors.map(({ name }) => name);
  const unknown = channels.find((channel) => !names.includes(channel));
  if (unknown !== undefined) throw new ConfigError(`bot.yaml names the channel "${unknown}", but there is no connector for it. ${didYouMean(unknown, names)}`);
  return connectors.flatMap((definition) => {
    const because = reasonFor(definition, { channels, settings, demo });
    return because === undefined ? [] : [{ definition, because }];
  });
}

function reasonFor({ name, openedBy, inDemo }: ConnectorDefinition, { channels, settings, demo }: ChoiceOptions): string | undefined {
  if (channels.includes(name)) return `the channel ${name}`;
  if (openedBy !== undefined && settings[openedBy] !== undefined) return openedBy;
  return demo && inDemo ? 'the demo' : undefined;
}
