import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkLoad } from '../../src/cli/check-load.js';
import { generatedDocs } from '../../src/cli/docs.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { engine } from '../../src/engine/index.js';
import { createNlu } from '../../src/nlu/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { renderResults } from '../../src/testing/render-results.js';
import { runTranscripts } from '../../src/testing/run-transcripts.js';
import { parse, shippedFiles } from '../dialog/files.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A page's YAML blocks that begin with this key. */
function blocksIn(page: string, beginning: string): string[] {
  return [...read(page).matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1]!).filter((block) => block.startsWith(beginning));
}

/** What is found when a dialog is saved beside the shipped ones, and its reasons in bot.yaml. */
function findings(dialog: string, reasons = ''): Diagnostic[] {
  const files = shippedFiles();
  const [heading = '', ...titles] = reasons.split('\n');
  const bot = files['bots/demo/bot.yaml']!.replace(new RegExp(`^${heading}.*$`, 'm'), [heading, ...titles].join('\n'));
  return checkLoad(parse({ ...files, ...(reasons && { 'bots/demo/bot.yaml': bot }), 'dialogs/new.yaml': dialog }));
}

describe('the dialogs that the pages show', () => {
  it('docs/dialogs.md: can be saved as it stands', () => {
    const [dialog = '', ...more] = blocksIn('docs/dialogs.md', 'dialog:');
    expect(more).to.be.empty;
    expect(findings(dialog, blocksIn('docs/dialogs.md', 'reasons:')[0])).to.deep.equal([]);
  });

  it('README.md: has five lines, and can be saved as it stands: only that more examples are better is said of it', () => {
    const [dialog = '', ...more] = blocksIn('README.md', 'dialog:');
    expect(more).to.be.empty;
    expect(dialog.trim().split('\n')).to.have.lengthOf(5);
    expect([...new Set(findings(dialog).map(({ rule, severity }) => `${severity} ${rule}`))]).to.deep.equal(['warning few-examples']);
  });
});

describe('the transcript that docs/dialogs.md shows', () => {
  it('goes as it says, over the shipped dialogs', async () => {
    const [text = '', ...more] = blocksIn('docs/dialogs.md', '- transcript:');
    expect(more).to.be.empty;
    const { project } = parse(shippedFiles());
    const results = await runTranscripts({ project: project!, engine, nlu: createNlu(slotTypes), files: [{ file: 'docs/dialogs.md', text }] });
    if (results.passed !== 1 || results.diagnostics.length > 0) expect.fail(renderResults(results));
  });
});

describe('what is made of the definitions', () => {
  for (const [path, text] of Object.entries(generatedDocs())) {
    it(`${path} is as "npm run -s schalter -- docs" writes it`, () => expect(read(path) === text, `${path} is out of date`).to.equal(true));
  }

  it('is where the pages look for it', () => {
    for (const page of ['docs/dialogs.md', 'docs/reference.md', 'README.md']) {
      for (const [, link, anchor] of read(page).matchAll(/\]\(([\w./-]*\.(?:md|json))?(?:#([\w-]+))?\)/g)) {
        const target = link === undefined ? page : new URL(link, `file:///${page}`).pathname.slice(1);
        const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));
        if (anchor !== undefined) expect(headings, `${page} → ${target}`).to.include(anchor);
      }
    }
  });
});
