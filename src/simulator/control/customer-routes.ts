import * as z from 'zod';
import { localRoute } from '../http/local-route.js';
import { parseWith } from '../http/parse-with.js';
import { readJson } from '../http/read-body.js';
import { Refusal } from '../http/refusal.js';
import type { Call, Route } from '../http/route.js';
import { customerMessageSchema } from '../world/customer-message.js';
import { customerSays } from '../world/customer-says.js';
import { createCustomer, type Customer } from '../world/customer.js';
import { customerFor, type World } from '../world/world.js';
import { changeNumber } from './change-number.js';
import { customerView } from './customer-view.js';
import { customerPatchSchema, customerSchema, newNumberSchema } from './schemas.js';

const bodyLimit = 30_000_000;

const find = (world: World, call: Call): Customer => {
  const customer = world.customers.get(call.params.customer!);
  if (!customer) throw new Refusal(404, 'not-found', `There is no customer ${call.params.customer!.slice(0, 40)}.`);
  return customer;
};

const batchSchema = z.strictObject({ messages: z.array(z.strictObject({ customer: z.string().regex(/^[1-9]\d{6,14}$/), message: customerMessageSchema })).max(10_000) });
const oneOrMore = z.union([customerMessageSchema, z.array(customerMessageSchema).max(1_000)]);

/**
 * - `GET customers`: all, without their chats
 * - `POST customers` `{ waId, name?, hidden?, reachable?, reads?, userId? }`: makes one, or changes the one there is
 * - `GET customers/:waId`: with the chat (`CustomerView`)
 * - `POST customers/:waId`: changes name, hidden, reachable, reads
 * - `POST customers/:waId/number` `{ waId }`: moves to another number; the business gets the system message
 * - `POST customers/:waId/messages`: a `CustomerMessage`, or an array of them; answers `{ ids }`. An unknown customer is made
 * - `POST messages` `{ messages: [{ customer, message }] }`: many customers at once; answers `{ ids }`
 */
export const customerRoutes = (world: World): Route[] => [
  localRoute('GET', '/control/customers', () => [...world.customers.values()].map(({ chat, ...customer }) => ({ ...customer, messages: chat.length }))),
  localRoute('POST', '/control/customers', async (call) => {
    const fields = parseWith(customerSchema, await readJson(call.request));
    const known = world.customers.get(fields.waId);
    if (known) Object.assign(known, fields);
    else world.customers.set(fields.waId, createCustomer({ ...fields, name: fields.name ?? `Customer ${fields.waId.slice(-4)}` }));
    return customerView(world, world.customers.get(fields.waId)!);
  }),
  localRoute('GET', '/control/customers/:customer', (call) => customerView(world, find(world, call))),
  localRoute('POST', '/control/customers/:customer', async (call) => {
    const customer = find(world, call);
    return customerView(world, Object.assign(customer, parseWith(customerPatchSchema, await readJson(call.request))));
  }),
  localRoute('POST', '/control/customers/:customer/number', async (call) => {
    const customer = find(world, call);
    changeNumber(world, customer, parseWith(newNumberSchema, await readJson(call.request)).waId);
    return customerView(world, customer);
  }),
  localRoute('POST', '/control/customers/:customer/messages', async (call) => {
    const says = parseWith(oneOrMore, await readJson(call.request, bodyLimit));
    const { waId } = parseWith(newNumberSchema, { waId: call.params.customer });
    const customer = customerFor(world, waId);
    return { ids: [says].flat().map((each) => customerSays(world, customer, each, call.base).id) };
  }),
  localRoute('POST', '/control/messages', async (call) => {
    const { messages } = parseWith(batchSchema, await readJson(call.request, bodyLimit));
    return { ids: messages.map((each) => customerSays(world, customerFor(world, each.customer), each.message, call.base).id) };
  }),
];
