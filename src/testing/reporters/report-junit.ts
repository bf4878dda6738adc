import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { renderFailing } from '../render-results.js';
import type { TestResults, TranscriptResult } from '../result.js';

/** What XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const notXml = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

function attribute(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
}

function content(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>\r]/g, (character) => entities[character]!);
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);
const className = (file: string): string => file.replace(/(\.test)?\.ya?ml$/, '').replaceAll('/', '.');

function renderCase(result: TranscriptResult): string {
  const { transcript: { name, range }, failure, took } = result;
  const opening = `    <testcase name="${attribute(name)}" classname="${attribute(className(range.file))}" file="${attribute(range.file)}" line="${range.line}" time="${seconds(took)}"`;
  if (!failure) return `${opening}/>`;
  return `${opening}>\n      <failure message="${attribute(failure.message)}" type="chat">${content(renderFailing(result))}</failure>\n    </testcase>`;
}

function renderProblem({ rule, message, hint = '', range }: Diagnostic): string {
  const where = `${range.file}:${range.line}:${range.column}`;
  return `    <testcase name="${attribute(`${rule} at ${range.line}:${range.column}`)}" classname="${attribute(className(range.file))}" file="${attribute(range.file)}" line="${range.line}" time="0.000">
      <error message="${attribute(message)}" type="${attribute(rule)}">${content(`${where} ${message} ${hint}`.trim())}</error>
    </testcase>`;
}

function renderSuite(file: string, results: readonly TranscriptResult[], problems: readonly Diagnostic[]): string {
  const failures = results.filter(({ failure }) => failure).length;
  const time = seconds(results.reduce((sum, { took }) => sum + took, 0));
  const cases = [...problems.map(renderProblem), ...results.map(renderCase)].join('\n');
  return `  <testsuite name="${attribute(file)}" tests="${results.length + problems.length}" failures="${failures}" errors="${problems.length}" skipped="0" time="${time}">\n${cases}\n  </testsuite>`;
}

/** The results as JUnit XML: a file is a suite, a transcript a test case, what is wrong with a file an error. */
export function reportJunit({ results, diagnostics }: TestResults): string {
  const files = [...new Set([...diagnostics.map(({ range }) => range.file), ...results.map(({ transcript }) => transcript.range.file)])].sort();
  const suites = files.map((file) => renderSuite(file, results.filter(({ transcript }) => transcript.range.file === file), diagnostics.filter(({ range }) => range.file === file)));
  const failures = results.filter(({ failure }) => failure).length;
  const time = seconds(results.reduce((sum, { took }) => sum + took, 0));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="schalter test" tests="${results.length + diagnostics.length}" failures="${failures}" errors="${diagnostics.length}" time="${time}">
${suites.join('\n')}${suites.length > 0 ? '\n' : ''}</testsuites>`;
}
