import { expect } from 'chai';
import { codeFrame } from '../../src/diagnostics/code-frame.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatGithub } from '../../src/diagnostics/format-github.js';
import { formatJson } from '../../src/diagnostics/format-json.js';
import { formatSarif } from '../../src/diagnostics/format-sarif.js';
import { formatText } from '../../src/diagnostics/format-text.js';

const source = 'dialog: greeting\nslots:\n  city: { tpye: text }\nsteps: []\n';
const range = { file: 'dialogs/greeting.yaml', line: 3, column: 11, endLine: 3, endColumn: 15 };
const finding: Diagnostic = { rule: 'unknown-key', severity: 'error', message: 'A slot knows no "tpye".', hint: 'Did you mean "type"?', range };
const warning: Diagnostic = { ...finding, severity: 'warning', message: '100 %: a,b\nc' };

describe('the code frame', () => {
  it('shows the line, its neighbours and the spot', () => {
    expect(codeFrame(source, range)).to.equal(['  2 | slots:', '> 3 |   city: { tpye: text }', '    |           ^^^^', '  4 | steps: []'].join('\n'));
  });

  it('shows the spot of a very long line', () => {
    const long = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const frame = codeFrame(long, { ...range, line: 1, column: 501, endLine: 1, endColumn: 505 });
    const [line = '', mark = ''] = frame.split('\n');
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).to.equal('HERE');
    expect(line.length).to.be.lessThan(130);
  });

  it('stands at the end of a file, and in an empty one', () => {
    expect(codeFrame('a', { ...range, line: 1, column: 2, endLine: 1, endColumn: 2 })).to.equal('> 1 | a\n    |  ^');
    expect(codeFrame('', { ...range, line: 1, column: 1, endLine: 1, endColumn: 1 })).to.include('^');
  });

  it('lets no control character reach the terminal', () => {
    expect(codeFrame('a: \u001b[2Jx\u202e', { ...range, line: 1, column: 1, endLine: 1, endColumn: 2 })).to.not.satisfy((frame: string) => frame.includes('\u001b') || frame.includes('\u202e'));
  });
});

describe('findings', () => {
  it('as text: where, what, the spot, what to do, how many', () => {
    const text = formatText([finding, warning], { sources: new Map([[range.file, source]]) });
    expect(text.split('\n').slice(0, 8)).to.deep.equal([
      'dialogs/greeting.yaml:3:11',
      '  error  A slot knows no "tpye".  unknown-key',
      '    2 | slots:',
      '  > 3 |   city: { tpye: text }',
      '      |           ^^^^',
      '    4 | steps: []',
      '  hint   Did you mean "type"?',
      '',
    ]);
    expect(text).to.match(/1 error, 1 warning\.$/);
    expect(formatText([])).to.equal('No problems.');
  });

  it('in colour only where asked for', () => {
    expect(formatText([finding])).to.not.include('\u001b');
    expect(formatText([finding], { colour: true })).to.include('\u001b[31merror');
  });

  it('as JSON', () => {
    expect(JSON.parse(formatJson([finding, warning]))).to.deep.equal({ diagnostics: [finding, warning], errors: 1, warnings: 1 });
  });

  it('as annotations of a pull request', () => {
    expect(formatGithub([finding])).to.equal('::error file=dialogs/greeting.yaml,line=3,col=11,endLine=3,endColumn=15,title=unknown-key::A slot knows no "tpye". Did you mean "type"?');
    expect(formatGithub([warning])).to.match(/^::warning .*::100 %25: a,b%0Ac Did/);
  });

  it('as annotations, whatever stands in a name or a message', () => {
    const odd: Diagnostic = { ...finding, message: 'A: b, c%\r\n::error::d', hint: '', range: { ...range, file: 'dialogs/a,b:c%.yaml' } };
    expect(formatGithub([odd]).split('\n')).to.have.lengthOf(1);
    expect(formatGithub([odd])).to.include('file=dialogs/a%2Cb%3Ac%25.yaml,').and.include('::A: b, c%25%0D%0A::error::d');
  });

  it('as SARIF with what is known of each rule, and with the cure', () => {
    const known = [{ name: 'unknown-key', severity: 'error' as const, docs: { summary: 'Keys are known.', why: 'Else they do nothing.', example: { bad: 'a: 1\n', good: 'b: 1\n' } } }];
    const cured: Diagnostic = { ...finding, range: { ...range, file: 'dialogs/a b#ü.yaml' }, fix: { range, text: 'type' } };
    const { runs: [run] } = JSON.parse(formatSarif([cured, { ...warning, rule: 'other' }], known)) as { runs: { tool: { driver: { rules: Record<string, unknown>[] } }; results: { ruleId: string; ruleIndex: number; level: string; locations: [{ physicalLocation: { artifactLocation: unknown } }]; fixes: [{ artifactChanges: [{ replacements: unknown }] }] }[] }[] };
    expect(run!.tool.driver.rules).to.deep.equal([{ id: 'other' }, {
      id: 'unknown-key', shortDescription: { text: 'Keys are known.' }, fullDescription: { text: 'Keys are known. Else they do nothing.' },
      help: { text: 'Else they do nothing.', markdown: 'Else they do nothing.\n\nFound:\n\n```yaml\na: 1\n```\n\nMended:\n\n```yaml\nb: 1\n```' }, defaultConfiguration: { level: 'error' },
    }]);
    const [first] = run!.results;
    expect(first).to.deep.include({ ruleId: 'unknown-key', ruleIndex: 1, level: 'error' });
    expect(first!.locations[0].physicalLocation.artifactLocation).to.deep.equal({ uri: 'dialogs/a%20b%23%C3%BC.yaml' });
    const region = { startLine: 3, startColumn: 11, endLine: 3, endColumn: 15 };
    expect(first!.fixes[0].artifactChanges[0].replacements).to.deep.equal([{ deletedRegion: region, insertedContent: { text: 'type' } }]);
  });

  it('as SARIF', () => {
    const { version, runs } = JSON.parse(formatSarif([finding, warning])) as { version: string; runs: { results: { ruleId: string; locations: { physicalLocation: unknown }[] }[] }[] };
    expect(version).to.equal('2.1.0');
    expect(runs[0]!.results.map((result) => result.ruleId)).to.deep.equal(['unknown-key', 'unknown-key']);
    expect(runs[0]!.results[0]!.locations[0]!.physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'dialogs/greeting.yaml' },
      region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 15 },
    });
  });
});
