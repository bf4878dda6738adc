import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { connectors } from '../../src/connectors/index.js';
import { readSettings } from '../../src/settings/index.js';

describe('the list of connectors', () => {
  it('names every folder', () => {
    const folders = readdirSync(new URL('../../src/connectors/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(connectors.map(({ name }) => name)).to.have.members(folders.map(({ name }) => name));
  });

  for (const definition of connectors) {
    it(`creates ${definition.name} under its own name and limits`, async () => {
      const connector = definition.create(readSettings({}), { readMedia: async () => undefined, now: () => 0 });
      expect(connector.name).to.equal(definition.name);
      expect(connector.capabilities).to.deep.equal(definition.capabilities);
      await connector.close?.();
    });
  }

  it('asks for what a registration with Microsoft needs, by its type', () => {
    const botframework = connectors.find(({ name }) => name === 'botframework')!;
    const required = (type: string): readonly string[] => botframework.required(readSettings({ MICROSOFT_APP_TYPE: type }));
    expect(required('MultiTenant')).to.deep.equal(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD']);
    expect(required('SingleTenant')).to.deep.equal(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID']);
    expect(required('UserAssignedMSI')).to.deep.equal(['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID']);
  });
});
