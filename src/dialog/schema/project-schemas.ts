import type { SlotType } from '../slot-type.js';
import type { StepType } from '../step-type.js';
import { botSchema, dialogSchema, servicesSchema } from './files.js';
import { editorSchema } from './editor-schema.js';
import { botExample, dialogExample, servicesExample } from './file-examples.js';
import { exampleSlot, exampleStep } from './example-of.js';
import { kindsByKey, kindsByType } from './kinds-schema.js';
import { type JsonSchema, jsonSchemaOf } from './json-schema-of.js';

/** JSON Schemas (2020-12) for editors, made of the schemas that the parser reads with. */
export interface ProjectSchemas {
  bot: JsonSchema;
  services: JsonSchema;
  dialog: JsonSchema;
}

export function projectSchemas(stepTypes: readonly StepType[], slotTypes: readonly SlotType[]): ProjectSchemas {
  const { dialog, definitions } = dialogParts(stepTypes, slotTypes);
  return {
    bot: editorSchema('bot', 'A bot', jsonSchemaOf(botSchema), botExample),
    services: editorSchema('services', 'Outside systems', jsonSchemaOf(servicesSchema), servicesExample),
    dialog: editorSchema('dialog', 'A dialog', { ...dialog, $defs: { ...dialog.$defs, ...definitions } }, dialogExample),
  };
}

function dialogParts(stepTypes: readonly StepType[], slotTypes: readonly SlotType[]): { dialog: JsonSchema; definitions: Record<string, JsonSchema> } {
  const definitions: Record<string, JsonSchema> = {};
  const hoist = ({ $defs, ...rest }: JsonSchema): JsonSchema => {
    Object.assign(definitions, $defs);
    delete rest['$schema'];
    return rest;
  };
  const steps = stepTypes.map((type) => ({ name: type.name, description: type.docs.summary, schema: hoist(jsonSchemaOf(type.schema)), example: exampleStep(type) }));
  const slots = slotTypes.map((type) => ({ name: type.name, description: type.docs.summary, schema: slotSchema(type, hoist(jsonSchemaOf(type.options))), example: exampleSlot(type) }));
  const dialog = jsonSchemaOf(dialogSchema);
  dialog.properties!['slots'] = { ...dialog.properties!['slots'], additionalProperties: { $ref: '#/$defs/slot' } };
  dialog.oneOf = [{ required: ['steps'] }, { required: ['intents'] }];
  return { dialog, definitions: { ...definitions, step: kindsByKey(steps, 'step'), slot: kindsByType(slots) } };
}

function slotSchema(type: SlotType, options: JsonSchema): JsonSchema {
  const own = {
    type: { const: type.name, description: type.docs.summary },
    personal: { type: 'boolean', description: 'Erased and exported with the contact, never in a log.' },
    title: { $ref: '#/$defs/plainText' },
  };
  return { ...options, title: type.name, type: 'object', properties: { ...own, ...options.properties }, required: ['type', ...(options.required ?? [])] };
}
