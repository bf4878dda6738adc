import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseProject } from '../../src/dialog/parse-project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { corpusFolder } from './webhooks.js';

describe('hostile YAML', () => {
  const folder = corpusFolder('yaml-test-suite', 'src');
  const good = readFileSync('bots/demo/bot.yaml', 'utf8');

  it('in place of a dialog, a bot or its services is a finding within the file, never a crash', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(names.length).to.be.greaterThan(300);
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const file of ['dialogs/hostile.yaml', 'bots/demo/bot.yaml', 'bots/demo/services.yaml']) {
        const files = { 'bots/demo/bot.yaml': good, [file]: text };
        const { project, diagnostics } = parseProject({ bot: 'demo', files, stepTypes, slotTypes });
        expect(project, name).to.equal(undefined);
        const lines = text.split('\n').length;
        const inFile = diagnostics.filter(({ range }) => range.file === file);
        expect(inFile.length, name).to.be.greaterThan(0);
        expect(inFile.every(({ range }) => range.line >= 1 && range.line <= lines + 1), name).to.equal(true);
      }
    }
  });
});
