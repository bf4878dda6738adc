import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { loadProject } from '../../src/dialog/load-project.js';
import { initialState } from '../../src/engine/initial-state.js';
import { transition } from '../../src/engine/transition.js';
import { createNlu } from '../../src/nlu/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { renderResults } from '../../src/testing/render-results.js';
import { readTranscriptFiles, runTranscripts } from '../../src/testing/run-transcripts.js';

const folder = fileURLToPath(new URL('../../', import.meta.url));

describe('the dialogs that come along', () => {
  it('go as their transcripts say', async () => {
    const { project, diagnostics } = await loadProject({ folder, bot: 'demo', stepTypes, slotTypes });
    expect(diagnostics).to.deep.equal([]);
    const files = await readTranscriptFiles(folder);
    const results = await runTranscripts({ project: project!, engine: { transition, initialState }, nlu: createNlu(slotTypes), files });
    if (results.failed + results.diagnostics.length > 0) expect.fail(renderResults(results, { failing: true }));
  });

  it('each have transcripts beside them', async () => {
    const { project } = await loadProject({ folder, bot: 'demo', stepTypes, slotTypes });
    const tested = (await readTranscriptFiles(folder)).map(({ file }) => file.replace('.test.yaml', '.yaml'));
    expect(tested).to.have.members([...new Set([...project!.dialogs.values()].map((dialog) => dialog.range.file))]);
  });
});
