import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { graph, type GraphOptions } from '../../src/cli/graph.js';
import { countsOf } from '../../src/cli/graph/counts-of.js';
import { ConfigError } from '../../src/settings/index.js';
import { checkout } from '../e2e/bot-process.js';

describe('schalter graph', () => {
  let folder: string;
  before(async () => { folder = await mkdtemp(join(tmpdir(), 'schalter-graph-')); });
  after(() => rm(folder, { recursive: true, force: true }));

  const draw = async (options: Partial<GraphOptions>): Promise<string> => {
    const out = join(folder, 'map');
    expect(await graph({ folder: checkout, format: 'svg', environment: {}, out, ...options })).to.equal(0);
    return readFile(out, 'utf8');
  };
  const refusal = (options: Partial<GraphOptions>): Promise<string> =>
    graph({ folder: checkout, format: 'svg', environment: {}, ...options }).then(() => 'none', (error: unknown) => (error instanceof ConfigError ? error.message : String(error)));

  it('draws a dialog in a language, or all of them', async () => {
    expect(await draw({ dialog: 'parcel-tracking', language: 'en' })).to.include('What is your tracking').and.include('data-file="dialogs/parcel-tracking.yaml"');
    expect(await draw({})).to.include('data-dialog="parcel-tracking"');
    expect(await draw({ dialog: 'parcel-tracking', format: 'mermaid' })).to.match(/^---\ntitle: "Sendungsverfolgung"\n---\nflowchart TD\n/);
  });

  it('lays coverage over it', async () => {
    const coverage = join(folder, 'coverage.json');
    const dialog = { steps: { 1: 4, 5: 3 }, blocks: { '1/exhausted': 0, '1/below': 4, '5/outcomes.failed': 1 }, outcomes: { '5/found': 2, '5/failed': 1 } };
    await writeFile(coverage, JSON.stringify({ dialogs: { 'parcel-tracking': dialog } }));
    expect(await draw({ dialog: 'parcel-tracking', coverage })).to.include('4×').and.include('0×');
    expect(countsOf({ dialogs: { one: dialog } }, 'one')).to.deep.equal({ steps: { 1: 4, 5: 3 }, ways: { '1/exhausted': 0, '1/next': 4, '5/outcomes.failed': 1, '5/next': 2 } });
  });

  it('says in a line what it cannot do, and what to do', async () => {
    expect(await refusal({ dialog: 'parcel-trakking' })).to.include('parcel-trakking').and.include('parcel-tracking');
    expect(await refusal({ dialog: '__proto__' })).to.include('There is no dialog');
    expect(await refusal({ language: 'fr' })).to.include('de, en');
    expect(await refusal({ dialog: 'opening-hours', coverage: 'package.json' })).to.include('--coverage-json');
    expect(await refusal({ out: join(folder, 'no', 'such', 'map.svg') })).to.include('--out');
  });
});
