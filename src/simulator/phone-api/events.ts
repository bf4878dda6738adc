import type { Call } from '../http/route.js';
import { readChat } from '../world/accept-message.js';
import type { Customer } from '../world/customer.js';
import type { World } from '../world/world.js';
import { customerOf } from './customer-of.js';
import { phoneState } from './phone-state.js';

const heartbeatMs = 15_000;

/** `GET events?customer=`: the state now and after each change. While it is connected the chat counts as open. */
export function streamState(world: World, call: Call): undefined {
  const { response } = call;
  const customer = customerOf(world, call.query.get('customer'));
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  let due = false;
  const push = (): void => {
    due = false;
    if (!world.streams.has(end)) return;
    response.write(`event: state\ndata: ${JSON.stringify(phoneState(world, customer))}\n\n`);
  };
  const watch = (who: Customer): void => {
    if (who !== customer || due) return;
    due = true;
    setImmediate(push);
  };
  const beat = setInterval(() => { response.write(': still here\n\n'); }, heartbeatMs);
  const end = (): void => {
    if (!world.streams.delete(end)) return;
    clearInterval(beat);
    world.watchers.delete(watch);
    customer.open -= 1;
    response.end();
  };
  world.streams.add(end);
  world.watchers.add(watch);
  customer.open += 1;
  response.on('close', end);
  response.on('error', end);
  readChat(world, customer);
  push();
  return undefined;
}
