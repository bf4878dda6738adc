import { expect } from 'chai';
import { projectSchemas } from '../../src/dialog/schema/project-schemas.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';

interface Schema {
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
