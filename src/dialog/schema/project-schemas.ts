import { z } from 'zod';
import type { SlotType } from '../slot-type.js';
import type { StepType } from '../step-type.js';
import { botSchema, dialogSchema, servicesSchema } from './files.js';

type Json = Record<string, unknown>;

/** JSON Schemas (2020-12) for editors, made of the schemas that the parser reads with. */
export interface ProjectSchemas {
  bot: Json;
  services: Json;
  dialog: Json;
}

export function projectSchemas(stepTypes: readonly StepType[], slotTypes: readonly SlotType[]): ProjectSchemas {
  const { dialog, definitions } = dialogParts(stepTypes, slotTypes);
  return {
    bot: { ...convert(botSchema), title: 'A bot' },
    services: { ...convert(servicesSchema), title: 'Outside systems' },
    dialog: { ...dialog, title: 'A dialog', $defs: { ...(dialog['$defs'] as Json | undefined), ...definitions } },
  };
}

function dialogParts(stepTypes: readonly StepType[], slotTypes: readonly SlotType[]): { dialog: Json; definitions: Json } {
  const definitions: Json = {};
  const hoist = (schema: Json): Json => {
    const { $defs, ...rest } = schema;
    Object.assign(definitions, $defs);
    delete rest['$schema'];
    return rest;
  };
  const steps = stepTypes.map((type) => ({ ...hoist(convert(type.schema)), title: type.name, description: type.docs.summary }));
  const slots = slotTypes.map((type) => slotSchema(type, hoist(convert(type.options))));
  const dialog = convert(dialogSchema);
  const properties = dialog['properties'] as Record<string, Json>;
  properties['slots'] = { ...properties['slots'], additionalProperties: { $ref: '#/$defs/slot' } };
  return { dialog, definitions: { ...definitions, step: { anyOf: steps }, slot: { anyOf: slots } } };
}

function slotSchema(type: SlotType, options: Json): Json {
  const own = {
    type: { const: type.name, description: type.docs.summary },
    personal: { type: 'boolean', description: 'Erased and exported with the contact, never in a log.' },
  };
  const required = ['type', ...((options['required'] as string[] | undefined) ?? [])];
  return { ...options, title: type.name, type: 'object', properties: { ...own, ...(options['properties'] as Json | undefined) }, required };
}

function convert(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { id } = z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {};
      if (id === 'stepList') jsonSchema.items = { $ref: '#/$defs/step' };
      else if (jsonSchema.$ref !== undefined) delete jsonSchema.items;
    },
  }) as Json;
}
