import { expect } from 'chai';
import { parse } from 'yaml';
import type { z } from 'zod';
import { allRules as rules } from '../../src/check/all-rules.js';
import { generatedDocs } from '../../src/cli/docs.js';
import { conditionForms } from '../../src/dialog/conditions/forms.js';
import { parseCondition } from '../../src/dialog/conditions/parse-condition.js';
import { ConditionError } from '../../src/dialog/conditions/tokens.js';
import { defaultTextNames } from '../../src/dialog/defaults/texts.js';
import { optionRows } from '../../src/dialog/reference/render-options.js';
import { renderTable } from '../../src/dialog/reference/render-table.js';
import { botSchema, dialogSchema, servicesSchema } from '../../src/dialog/schema/files.js';
import { jsonSchemaOf } from '../../src/dialog/schema/json-schema-of.js';
import { exampleScope, filterDocs } from '../../src/dialog/texts/filter-docs.js';
import { filterNames, liquidFor } from '../../src/dialog/texts/liquid.js';
import { settings } from '../../src/settings/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';

const page = generatedDocs()['docs/reference.md']!;

/** What stands under a heading, up to the next of its kind. */
function section(heading: string): string {
  const level = heading.split(' ')[0]!;
  return page.split(`\n${heading}\n`)[1]?.split(`\n${level} `)[0] ?? '';
}

/** Every key that a schema knows, with those within it. */
function keysOf(schema: z.ZodType): string[][] {
  const json = jsonSchemaOf(schema);
  return (json.anyOf ?? [json]).flatMap((form) => optionRows(form, json.$defs)).map(({ path }) => path);
}

function mapsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(mapsIn)];
}

/** Whether a key is written there; `*name*` is whatever the author calls it. */
function stands(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => stands(item, [key, ...rest]));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (key === '*name*' || name === key) && stands(inner, rest));
}

describe('the reference', () => {
  it('tells every step and slot type with its options and its example', () => {
    for (const { name, docs } of stepTypes) expect(section(`### ${name}`)).to.include(docs.summary).and.include(docs.example.trim()).and.include(`\`${name}\``);
    for (const { name, docs } of slotTypes) expect(section(`### ${name}`)).to.include(docs.summary).and.include(docs.example.split('\n')[0]!);
  });

  it('shows both forms of choose, and what stands within an option', () => {
    expect(section('### choose')).to.include('| `cases` | by name: steps | yes |').and.include('\nor\n').and.include('| `choose` › `when` | condition | yes |');
    expect(section('### say')).to.include('| `list` › `rows` › `title` | plain text | yes |');
    expect(section('### ask')).to.include('| `tries` | number, 1 to 10 | else 3 |');
    expect(section('### end')).to.include('| `end` | `dialog`, `conversation` | yes |');
    expect(section('### choice')).to.include('| `choices` › *name* › `also` |');
  });

  it('tells every default text and every check rule', () => {
    for (const name of defaultTextNames) expect(section('## Default texts')).to.include(`| \`${name}\` |`);
    for (const { name, docs } of rules) {
      expect(section('## Check rules')).to.include(`| [\`${name}\`](#${name}) |`).and.include(docs.summary);
      expect(section('## Each check rule')).to.include(`### ${name}\n`).and.include(docs.why);
    }
  });

  it('tells every setting', () => {
    for (const { name, help } of Object.values(settings)) expect(section('## Settings')).to.include(`| \`${name}\` | ${help} |`);
  });

  it('leaves no key without a word about it', () => {
    const schemas = [botSchema, servicesSchema, dialogSchema, ...stepTypes.map(({ schema }) => schema), ...slotTypes.map(({ options }) => options)].map(jsonSchemaOf);
    const silent = schemas
      .flatMap((schema) => (schema.anyOf ?? [schema]).flatMap((form) => optionRows(form.properties || !form.additionalProperties ? form : form.additionalProperties, schema.$defs)))
      .filter(({ description }) => description === '')
      .map(({ path }) => path.join('.'));
    expect(silent).to.deep.equal([]);
  });

  it('shows every option of every step and slot type in an example', () => {
    const dialogs = stepTypes.flatMap(({ docs }) => [docs.example, ...(docs.more ?? []).flatMap(({ example, beside }) => [example, ...(beside === undefined ? [] : [beside])])]);
    const steps = dialogs.flatMap((example) => mapsIn(parse(example)));
    const missing = [
      ...stepTypes.flatMap(({ name, schema }) => keysOf(schema).filter((path) => !steps.some((step) => name in step && stands(step, path))).map((path) => [name, ...path])),
      ...slotTypes.flatMap(({ name, options, docs }) => keysOf(options).filter((path) => !Object.values(parse(docs.example) as object).some((slot) => stands(slot, path))).map((path) => [name, ...path])),
    ];
    expect(missing.map((path) => path.join('.'))).to.deep.equal([]);
  });

  it('shows what a slot makes of an answer, and how texts show it', () => {
    expect(section('### date-time')).to.include('| gestern Abend | de | `2026-11-21T19:00+01:00` | 21. November 2026, gegen 19:00 Uhr |');
    expect(section('### phone')).to.include('| +49 170 1234567 |');
  });

  it('keeps a bar in a cell from ending it', () => {
    expect(renderTable(['a'], [['x | y\nz']])).to.equal('| a |\n|---|\n| x \\| y z |');
  });
});

describe('what the reference says of filters', () => {
  it('is said of all that there are', () => expect(Object.keys(filterDocs)).to.have.members(filterNames));

  for (const [name, { example }] of Object.entries(filterDocs)) {
    it(`${name}: has an example that shows something`, () => {
      expect(example).to.include(`| ${name}`);
      for (const language of ['de', 'en']) expect(liquidFor({ language, timeZone: 'Europe/Berlin' }).parseAndRenderSync(example, exampleScope)).to.match(/^[^{}]+$/);
    });
  }
});

describe('what the reference says of conditions', () => {
  for (const { example } of conditionForms) {
    it(`${example}: can be written`, () => expect(parseCondition(example)).not.to.be.instanceOf(ConditionError));
  }
});
