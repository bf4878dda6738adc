import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { connectors } from '../../src/connectors/index.js';
import { settings } from '../../src/settings/settings.js';

describe('the list of connectors', () => {
  it('names every folder', () => {
    const folders = readdirSync(new URL('../../src/connectors/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(connectors.map(({ name }) => name)).to.have.members(folders.map(({ name }) => name));
  });

  it('names settings that are declared', () => {
    expect(Object.keys(settings)).to.include.members(connectors.flatMap((connector) => connector.settings));
  });
});
