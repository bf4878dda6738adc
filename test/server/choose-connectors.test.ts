import { expect } from 'chai';
import { connectors } from '../../src/connectors/index.js';
import { chooseConnectors } from '../../src/server/choose-connectors.js';
import { ConfigError, readSettings } from '../../src/settings/index.js';

const chosen = (channels: string[], { demo = false, environment = {} } = {}): string[] =>
  chooseConnectors({ channels, settings: readSettings(environment), demo }).map(({ definition, because }) => `${definition.name}: ${because}`);

describe('which connectors serve a bot', () => {
  for (const { name } of connectors) {
    it(`${name}, where bot.yaml names it`, () => {
      expect(chosen([name])).to.deep.equal([`${name}: the channel ${name}`]);
    });
  }

  it('the Bot Framework\'s also by its app id, and in the demo', () => {
    expect(chosen(['whatsapp'])).to.deep.equal(['whatsapp: the channel whatsapp']);
    expect(chosen(['whatsapp'], { environment: { MICROSOFT_APP_ID: 'id' } })).to.deep.equal(['whatsapp: the channel whatsapp', 'botframework: MICROSOFT_APP_ID']);
    expect(chosen(['whatsapp'], { demo: true })).to.deep.equal(['whatsapp: the channel whatsapp', 'botframework: the demo']);
  });

  it('none for a channel that nothing speaks: the one meant is named, or all that there are', () => {
    expect(() => chosen(['whatsap'])).to.throw(ConfigError, 'bot.yaml names the channel "whatsap", but there is no connector for it. Did you mean "whatsapp"?');
    expect(() => chosen(['whatsapp', 'pigeon'], { demo: true })).to.throw(ConfigError, /"pigeon".*whatsapp, botframework/);
  });
});
