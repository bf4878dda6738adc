import { expect } from 'chai';
import { generatedDocs } from '../../src/cli/docs.js';
import { botSchema, dialogSchema, servicesSchema } from '../../src/dialog/schema/files.js';
import { projectSchemas } from '../../src/dialog/schema/project-schemas.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { transcriptsSchema } from '../../src/testing/transcript-schema.js';

interface Schema {
  $id?: string;
  examples?: unknown[];
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  title?: string;
  description?: string;
  $defs?: Record<string, Schema>;
  then?: Schema;
  else?: Schema;
}

/** A chain of conditions as the list of what it leads to. */
function chained({ then, else: rest }: Schema): Schema[] {
  return then && rest ? [then, ...chained(rest)] : [];
}

describe('the editor\'s schemas', () => {
  const schemas = projectSchemas(stepTypes, slotTypes) as unknown as Record<'bot' | 'services' | 'dialog', Schema>;

  it('have a name of their own, and an example that can be read', () => {
    const published = { ...schemas, transcripts: JSON.parse(generatedDocs()['docs/schemas/transcripts.schema.json']!) as Schema };
    expect(new Set(Object.values(published).map(({ $id }) => $id)).size).to.equal(4);
    for (const [name, read] of Object.entries({ bot: botSchema, services: servicesSchema, dialog: dialogSchema, transcripts: transcriptsSchema })) {
      const { examples = [] } = published[name as keyof typeof published];
      expect(examples, name).to.have.lengthOf(1);
      expect(read.safeParse(examples[0]).error?.issues ?? [], name).to.deep.equal([]);
    }
  });

  it('know every step and slot type', () => {
    const { step, slot } = schemas.dialog.$defs!;
    expect(chained(step!).map((each) => each.title)).to.deep.equal(stepTypes.map((type) => type.name));
    expect(chained(slot!).map((each) => each.title)).to.deep.equal(slotTypes.map((type) => type.name));
  });

  it('refer only to what is there', () => {
    for (const schema of Object.values(schemas)) {
      const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]!);
      for (const name of refs) expect(Object.keys(schema.$defs ?? {})).to.include(name);
    }
    expect(schemas.dialog.$defs!['stepList']!.items!.$ref).to.equal('#/$defs/step');
  });

  it('describe every key of the files', () => {
    for (const schema of Object.values(schemas)) for (const [key, property] of Object.entries(schema.properties ?? {})) expect(property.description, key).to.be.a('string');
    for (const step of chained(schemas.dialog.$defs!['step']!)) expect(step.description).to.be.a('string');
  });
});
