import { expect } from 'chai';
import { checkLoaded } from '../../../src/check/check-loaded.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { engine } from '../../../src/engine/index.js';
import { createNlu } from '../../../src/nlu/index.js';
import { slotTypes } from '../../../src/slots/index.js';
import { parseTranscripts } from '../../../src/testing/parse-transcripts.js';
import { runTranscripts } from '../../../src/testing/run-transcripts.js';
import { parse, type Files } from '../../dialog/files.js';
import { shopWith } from '../shop.js';
import { whatsapp } from '../whatsapp.js';

/** The one finding of a rule in the shop with these keys, and what playing its chat comes to. */
export async function played(rule: string, files: Files): Promise<{ finding: Diagnostic; chat: string; failures: string[] }> {
  const load = parse(files);
  const [finding, ...more] = checkLoaded(load, whatsapp).filter((one) => one.rule === rule);
  expect(more.map(({ message }) => message)).to.deep.equal([]);
  const chat = finding?.chat ?? '';
  expect(parseTranscripts('dialogs/one.test.yaml', chat).diagnostics).to.deep.equal([]);
  const { results } = await runTranscripts({ project: load.draft!.project, engine, nlu: createNlu(slotTypes), files: [{ file: 'dialogs/one.test.yaml', text: chat }] });
  expect(results).to.have.length(1);
  return { finding: finding!, chat, failures: results.flatMap(({ failure }) => failure?.message ?? []) };
}

/** The shop with these keys in its first dialog. */
export const shopOf = (keys: string, beside: Record<string, string> = {}): Files => shopWith({ beside }, keys).files;

/** What check finds in the shop with these keys: `rule file:line`. */
export function foundIn(keys: string, beside: Record<string, string> = {}): string[] {
  return checkLoaded(parse(shopOf(keys, beside)), whatsapp).map(({ rule, range }) => `${rule} ${range.file}:${range.line}`);
}
