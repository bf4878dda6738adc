import type { Path, ScalarNode } from '../../source/node.js';
import { nodeAt } from '../../source/node.js';
import { rangeInText } from '../../source/range-of.js';
import { compileAddress, isFilePath, type ParsedAddress } from '../texts/compile-address.js';
import type { Findings } from './findings.js';
import { byLanguage, type Speaking } from './read-text.js';

/** An https address with its host written out. */
const fixedHost = /^https:\/\/[^\s{}/?#@\\]+(?:[/?#]|$)/;
const valueAlone = /^\s*\{\{[^{}]*\}\}\s*$/;

/** Reads an address, or the path of a file: one for all languages, or one a language. */
export function readAddress(raw: unknown, mark: 'address' | 'file', path: Path, speaking: Speaking, findings: Findings): { text: ParsedAddress; nodes: ReadonlyMap<string, ScalarNode> } {
  const sources = typeof raw === 'string' ? Object.fromEntries(speaking.languages.map((language) => [language, raw])) : byLanguage(raw, path, speaking, findings);
  const nodes = new Map<string, ScalarNode>();
  for (const language of Object.keys(sources)) {
    const node = nodeAt(findings.document.root, typeof raw === 'string' ? path : [...path, language]);
    if (node?.kind === 'scalar') nodes.set(language, node);
  }
  const { text, problems } = compileAddress(sources, speaking.timeZone);
  const told = typeof raw === 'string' ? problems.slice(0, 1) : problems;
  for (const { language, start, end, ...problem } of told) {
    const node = nodes.get(language);
    if (node) findings.in(rangeInText(findings.document, node, start, end), problem);
  }
  if (problems.length === 0) for (const node of new Set(nodes.values())) checkWritten(node, mark, findings);
  return { text, nodes };
}

function checkWritten(node: ScalarNode, mark: 'address' | 'file', findings: Findings): void {
  const written = String(node.value).trim();
  if (fixedHost.test(written) || valueAlone.test(written) || (mark === 'file' && isFilePath(written))) return;
  const range = rangeInText(findings.document, node, 0, String(node.value).length);
  findings.in(range, { rule: 'wrong-address', message: `"${written}" is ${mark === 'file' ? 'neither an https address nor a file of files/' : 'not an https address with its host written out'}.`, hint: hintFor(written, mark) });
}

function hintFor(written: string, mark: 'address' | 'file'): string {
  if (/^http:\/\//.test(written)) return `Write https: "${written.replace(/^http:/, 'https:')}".`;
  if (/\{%/.test(written)) return 'Write an address with {{ values }} alone; which one it is a "choose" step decides.';
  if (/^https:\/\/[^/]*\{\{/.test(written)) return 'Write the host out: https://shop.example/orders/{{ number }}.';
  if (mark === 'address') return 'Write it like https://shop.example/orders/{{ number }}.';
  const name = written.split(/[/\\]/).at(-1) || 'map.png';
  return `Write it like https://shop.example/map.png, or put the file into files/ and write files/${name}.`;
}
