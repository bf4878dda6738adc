import { expect } from 'chai';
import { renderResults } from '../../src/testing/render-results.js';
import { reportJson } from '../../src/testing/reporters/report-json.js';
import { reportJunit } from '../../src/testing/reporters/report-junit.js';
import { play } from './bench.js';

const chat = `
- transcript: Good & "fine" <ok>
  chat:
    - customer: ein mensch bitte
    - bot: "*"
- transcript: "Bad \\u0007\\uD800 ]]>"
  chat:
    - customer: wo ist mein paket
    - bot: Guten Tag
    - bot: Wie lautet die Nummer?
    - customer: "1"
    - bot: "*"
`;

describe('a failing chat', () => {
  it('is laid side by side, with the step that spoke, and what was not played', async () => {
    expect(renderResults(await play(chat), { failing: true }).replace(/Bad.*\]\]>/, 'Bad')).to.equal(`
✗ Bad   dialogs/one.test.yaml:6
    customer  wo ist mein paket
  - bot       Guten Tag   ← dialogs/one.test.yaml:9
    bot       Wie lautet die Nummer?
    … and 2 more lines that were not played
    The bot does not say this. (dialogs/one.test.yaml:9)

1 passed, 1 failed`);
  });

  it('has colours where they are wanted, and obeys nothing that a text would tell a terminal', async () => {
    const results = await play('- transcript: One\n  chat:\n    - customer: wo ist mein paket\n    - bot: "\\e[2J"\n');
    expect(renderResults(results, { colour: true })).to.contain('\u001b[31m- bot        [2J\u001b[39m').and.to.contain('\u001b[32m+ bot ');
    // eslint-disable-next-line no-control-regex
    expect(renderResults(results)).not.to.match(/\u001b/);
  });
});

describe('JUnit XML', () => {
  it('counts, names and quotes, and has no character that XML has not', async () => {
    const xml = reportJunit(await play(chat));
    expect(xml).to.match(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="schalter test" tests="2" failures="1" errors="0" time="[\d.]+">/);
    expect(xml).to.contain('<testsuite name="dialogs/one.test.yaml" tests="2" failures="1" errors="0" skipped="0"');
    expect(xml).to.match(/<testcase name="Good &amp; &quot;fine&quot; &lt;ok&gt;" classname="dialogs.one" file="dialogs\/one.test.yaml" line="2" time="[\d.]+"\/>/);
    expect(xml).to.contain('name="Bad \ufffd\ufffd ]]&gt;"').and.to.contain('<failure message="The bot does not say this." type="chat">');
    // eslint-disable-next-line no-control-regex
    expect(xml).not.to.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/);
    expect(xml.match(/<(?!\?)[^/][^>]*[^/]>/g)!.length).to.equal(xml.match(/<\//g)!.length);
  });

  it('has an error for what is wrong with a file', async () => {
    const xml = reportJunit(await play('- transcript: A\n  chat:\n    - customr: hi\n'));
    expect(xml).to.contain('errors="1"').and.to.contain('<error message="&quot;chat&quot; knows no &quot;customr&quot;." type="unknown-key">dialogs/one.test.yaml:3:7');
  });
});

describe('the JSON report', () => {
  it('is the same for the same results', async () => {
    const [first, second] = [reportJson(await play(chat)), reportJson(await play(chat))];
    expect(first).to.equal(second);
    const { passed, failed, transcripts } = JSON.parse(first) as { passed: number; failed: number; transcripts: Record<string, unknown>[] };
    expect([passed, failed]).to.deep.equal([1, 1]);
    expect(transcripts[0]).to.deep.equal({ name: 'Good & "fine" <ok>', file: 'dialogs/one.test.yaml', line: 2, passed: true });
    expect(transcripts[1]!.failure).to.deep.include({ message: 'The bot does not say this.', line: 9 });
  });

  it('names the step that spoke', async () => {
    const { transcripts: [one] } = JSON.parse(reportJson(await play('- transcript: One\n  chat:\n    - customer: wo ist mein paket\n    - bot: x\n'))) as { transcripts: { failure: { spoke: string } }[] };
    expect(one!.failure.spoke).to.equal('dialogs/parcel.yaml:8');
  });
});
