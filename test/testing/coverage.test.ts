import { expect } from 'chai';
import { coverageOf } from '../../src/testing/coverage.js';
import { measureCoverage, percentOf } from '../../src/testing/coverage/measure.js';
import { renderCoverage } from '../../src/testing/coverage/render-coverage.js';
import { createTally, type Tally } from '../../src/testing/coverage/tally.js';
import { project } from '../engine/project.js';
import { play } from './bench.js';

async function tallyOf(text: string): Promise<Tally> {
  const { results, passed } = await play(text);
  expect(passed).to.equal(results.length);
  const tally = createTally();
  for (const result of results) tally.add(result.tally);
  return tally;
}

const german = `
- transcript: In German
  services: { parcels.track: { outcome: found, result: { status: transit, place: Bremen } } }
  chat:
    - customer: wo ist mein paket
    - bot: Wie *
    - customer: abbrechen
    - bot: "*"
    - customer: wo ist mein paket 00340434161094022115
    - bot: "*"
`;

describe('coverage', () => {
  it('counts steps, branches, outcomes, texts, languages, and what was heard meanwhile; what was never reached is 0', async () => {
    const { dialogs, defaults } = coverageOf(project, await tallyOf(german));
    expect(dialogs.parcel).to.deep.include({
      file: 'dialogs/parcel.yaml',
      steps: { '0': 2, '0/exhausted/0': 0, '1': 1, '1/outcomes.not-found/0': 0, '1/outcomes.not-found/1': 0, '1/outcomes.failed/0': 0, '2': 1, '2/cases.transit/0': 1, '2/cases.delivered/0': 0 },
      outcomes: { '1/found': 1, '1/not-found': 0, '1/failed': 0 },
      languages: { de: 2, en: 0 },
    });
    expect(dialogs.parcel!.blocks).to.deep.equal({ '0/exhausted': 0, '0/below': 1, '1/outcomes.not-found': 0, '1/outcomes.failed': 0, '2/cases.transit': 1, '2/cases.delivered': 0 });
    expect(dialogs.parcel!.texts).to.include({ '0/say.de': 1, '0/say.en': 0, '0/invalid.de': 0, '2/cases.transit/0/say.de': 1 });
    expect(dialogs.parcel!.behaviours).to.include({ '@cancel': 1, '@help': 0, 'nothing': 0 });
    expect(defaults.intents).to.include({ '@cancel': 1, '@abuse': 0 });
    expect(defaults.texts['cancelled.de']).to.equal(1);
    expect(defaults.texts['cancelled.en']).to.equal(0);
    expect(dialogs.hours!.steps).to.deep.equal({ '0': 0, '0/when.0/0': 0, '0/when.1/0': 0 });
    expect(JSON.parse(JSON.stringify(dialogs))).to.deep.equal(dialogs);
  });

  it('knows which branches can be passed by', async () => {
    const { dialogs } = coverageOf(project, createTally());
    expect(Object.keys(dialogs.hours!.blocks)).to.deep.equal(['0/when.0', '0/when.1']);
    expect(Object.keys(dialogs.return!.blocks)).to.deep.equal(['3/cases.yes', '3/cases.no']);
  });

  it('is shown as a table, with what is missing by file and line', async () => {
    const text = renderCoverage(measureCoverage(project, await tallyOf(german)));
    expect(text).to.match(/^parcel +4\/9 +2\/8 +1\/6 +2\/5 +0\/5 +\d+\/\d+ +27 %$/m);
    expect(text).to.contain('dialogs/parcel.yaml:8  "say" is never said in "en"')
      .and.to.contain('dialogs/parcel.yaml:12  the branch "exhausted" is never taken')
      .and.to.contain('dialogs/parcel.yaml:18  the outcome "not-found" never comes\n')
      .and.to.contain('dialogs/parcel.yaml:13  the outcome "found" never comes in "en"')
      .and.to.contain('dialogs/parcel.yaml:25  the branch "cases.transit" is never taken in "en"')
      .and.to.match(/What every dialog does by itself: 1 of \d+ built-in intents/);
  });

  it('is told of some dialogs alone, where only their transcripts were played', async () => {
    const { dialogs } = measureCoverage(project, await tallyOf(german), ['dialogs/parcel.test.yaml']);
    expect(dialogs.map(({ dialog }) => dialog)).to.deep.equal(['parcel']);
  });

  it('says nothing of what stands in a step that never runs', async () => {
    const text = renderCoverage(measureCoverage(project, createTally()));
    expect(text).to.contain('dialogs/voucher.yaml:8  the step "ask:code" is never run');
    expect(text).not.to.contain('is never said');
  });

  it('is 100 % only when nothing is missing', () => {
    expect([percentOf({ reached: 999, all: 1000 }), percentOf({ reached: 3, all: 3 }), percentOf({ reached: 0, all: 0 })]).to.deep.equal([99, 100, 100]);
  });
});
