import { expect } from 'chai';
import { parse as parseYaml, stringify } from 'yaml';
import { generatedDocs } from '../../src/cli/docs.js';
import { optionRows } from '../../src/dialog/reference/render-options.js';
import { botExample, servicesExample } from '../../src/dialog/schema/file-examples.js';
import { jsonSchemaOf, type JsonSchema } from '../../src/dialog/schema/json-schema-of.js';
import { engine } from '../../src/engine/index.js';
import { createNlu } from '../../src/nlu/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { renderResults } from '../../src/testing/render-results.js';
import { runTranscripts } from '../../src/testing/run-transcripts.js';
import { lineDocs, transcriptDialogs } from '../../src/testing/transcript-docs.js';
import { transcriptsSchema } from '../../src/testing/transcript-schema.js';
import { parse } from '../dialog/files.js';

/** Whether a key of a line is written there, lists looked through; `*name*` is whatever the author calls it. */
function stands(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => stands(item, [key, ...rest]));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (key === '*name*' || name === key) && stands(inner, rest));
}

describe('what the reference says of transcripts', () => {
  const bot = { ...botExample, behaviours: undefined, privacy: undefined };
  const load = parse({ 'bots/shop/bot.yaml': stringify(bot), 'bots/shop/services.yaml': stringify(servicesExample), ...transcriptDialogs }, 'shop');
  const nlu = createNlu(slotTypes);
  const page = generatedDocs()['docs/reference.md']!;
  const schema = jsonSchemaOf(transcriptsSchema);
  const line = schema.items!.properties!['chat']!.items!.anyOf!.find(({ properties }) => properties)! as JsonSchema;

  it('plays over dialogs that can be read', () => {
    expect(load.diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  for (const [key, { examples }] of Object.entries(lineDocs)) for (const text of examples) {
    it(`${key}: has an example that stands on the page, shows it and passes`, async () => {
      expect(page).to.include(text.trimEnd());
      expect(text).to.match(new RegExp(`^ {4}- ${key}\\b`, 'm'));
      const beside = /^ {4}- customer: .*(parcel|shipment)/im.test(text) ? 'parcel' : 'repair';
      const results = await runTranscripts({ project: load.project!, engine, nlu, files: [{ file: `dialogs/${beside}.test.yaml`, text }] });
      if (results.passed !== 1 || results.diagnostics.length > 0) expect.fail(renderResults(results));
    });
  }

  it('tells every kind of line, and shows every key of each', () => {
    const lines = Object.values(lineDocs).flatMap(({ examples }) => examples).flatMap((text) => (parseYaml(text) as { chat: unknown[] }[]).flatMap(({ chat }) => chat));
    const keys = optionRows(line, schema.$defs).map(({ path }) => path).filter(([kind]) => kind !== 'silent');
    for (const kind of Object.keys(line.properties!)) expect(page).to.include(`### Line: ${kind}\n`);
    expect(keys.filter((path) => !lines.some((one) => stands(one, path))).map((path) => path.join('.'))).to.deep.equal([]);
  });
});
