import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError, readEnvironment, readSettings, renderEnvExample, requireSettings, settings } from '../../src/settings/index.js';

const exact =
  'PORT HOST DATA_DIR DATABASE_URL DATABASE_CONNECTIONS BOT WHATSAPP_API_URL WHATSAPP_PHONE_NUMBER_ID WHATSAPP_ACCESS_TOKEN WHATSAPP_APP_SECRET WHATSAPP_VERIFY_TOKEN WHATSAPP_PER_SECOND ' +
  'DHL_API_URL DHL_LOCATIONS_API_URL DHL_API_KEY DESK_API_URL DESK_API_KEY SHOP_API_URL SHOP_API_KEY MICROSOFT_APP_ID MICROSOFT_APP_PASSWORD MICROSOFT_APP_TYPE MICROSOFT_APP_TENANT_ID';

function refusal(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('was accepted');
}

describe('settings', () => {
  it('are exactly these', () => {
    expect(Object.keys(settings).join(' ')).to.equal(exact);
    for (const [key, setting] of Object.entries(settings)) expect(setting.name).to.equal(key);
  });

  it('stand in .env.example, each with its help, and nothing else', () => {
    const text = readFileSync('.env.example', 'utf8');
    expect(text).to.equal(renderEnvExample());
    expect([...text.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]).join(' ')).to.equal(exact);
  });

  it('have defaults that fit their own type', () => {
    const read = readSettings({});
    expect(read).to.include({ PORT: 3978, HOST: '127.0.0.1', DATA_DIR: 'data', MICROSOFT_APP_TYPE: 'MultiTenant' });
    expect(read.WHATSAPP_ACCESS_TOKEN).to.equal(undefined);
  });

  it('count as unset when empty', () => {
    expect(readSettings({ PORT: '', DHL_API_KEY: '  ' })).to.include({ PORT: 3978, DHL_API_KEY: undefined });
  });

  for (const [name, value] of [
    ['PORT', 'eighty'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '8 0'],
    ['DHL_API_URL', 'api.dhl.com'], ['DHL_API_URL', 'file:///etc/passwd'], ['WHATSAPP_API_URL', 'https://me:secret@graph.example'],
    ['WHATSAPP_PHONE_NUMBER_ID', '+49 151 1234'], ['MICROSOFT_APP_TYPE', 'multi'],
  ] as const) {
    it(`refuse ${name}=${value} in one line that names the variable and the cure`, () => {
      expect(refusal({ [name]: value })).to.match(new RegExp(`^${name} must be [^\\n]+: correct it in [^\\n]+$`));
    });
  }

  it('cut the slash at the end of an address', () => {
    expect(readSettings({ DHL_API_URL: 'http://localhost:8080/carrier/' }).DHL_API_URL).to.equal('http://localhost:8080/carrier');
  });

  it('say which are missing, what for, and what the first one is', () => {
    const given = readSettings({ WHATSAPP_APP_SECRET: 'x' });
    expect(() => requireSettings(given, ['WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET'], 'the channel whatsapp')).to.throw(
      ConfigError,
      /^WHATSAPP_ACCESS_TOKEN is not set, but the channel whatsapp needs it: set it in .env or the environment\. WHATSAPP_ACCESS_TOKEN: A system user[^\n]*$/,
    );
    expect(() => requireSettings(given, ['WHATSAPP_APP_SECRET'], 'it')).not.to.throw();
  });
});

describe('the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schalter-env-'));

  it('is the process\'s own where there is no .env', () => {
    expect(readEnvironment(folder, { PORT: '1' })).to.deep.equal({ PORT: '1' });
  });

  it('takes the rest from .env, and changes neither', () => {
    writeFileSync(join(folder, '.env'), 'PORT=1\nSHOP_KEY="from file" # not declared, but a service may name it\n');
    expect(readEnvironment(folder, { PORT: '2' })).to.deep.equal({ PORT: '2', SHOP_KEY: 'from file' });
    expect(process.env).not.to.have.property('SHOP_KEY');
  });

  it('says so when .env cannot be read', () => {
    const broken = mkdtempSync(join(tmpdir(), 'schalter-env-'));
    expect(() => readEnvironment(join(broken, 'x'), {})).not.to.throw();
    writeFileSync(join(broken, 'x'), '');
    expect(() => readEnvironment(join(broken, 'x'), {})).to.throw(ConfigError, /\.env cannot be read \(ENOTDIR\)/);
  });
});
