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
