import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandboxes, createSimulator, type Simulator } from '../../src/simulator/index.js';
import { checkout, copyFewDialogs, createBotProcess, freePort, schalter, type BotProcess } from './bot-process.js';

type Webhooks = NonNullable<Parameters<Simulator['world']['change']>[0]['webhooks']>;

export interface CrowdOptions {
  customers: number;
  /** Whether the bot has all the dialogs that are shipped, and not only those that are talked to. */
  allDialogs?: boolean;
  /** How the simulator delivers: copies, shuffling. */
  webhooks?: Webhooks;
  /** How often the bot is killed while they write. */
  kills?: number;
}

export interface CrowdResult {
  answered: number;
  /** Answers that were not the one expected, as `customer: got` lines. */
  wrong: string[];
  /** Messages that came twice: with the same key. */
  repeated: number;
  kills: number;
  /** The longest that a customer waited for an answer, in milliseconds. */
  longestMs: number;
  seconds: number;
}

interface Turn {
  says: string;
  expects: RegExp;
}

const chats: Turn[][] = [
  [
    { says: 'wo is mein packet??', expects: /Wie lautet Ihre Sendungsnummer/ },
    { says: '0034 0434 1610 9402 2115', expects: /unterwegs/ },
    { says: 'Wann habt ihr geöffnet?', expects: /Unsere Zeiten/ },
    { says: 'Vielen Dank', expects: /Sehr gern/ },
  ],
  [
    { says: 'where is my package?', expects: /What is your tracking number/ },
    { says: '00340434161094022115', expects: /on its way/ },
    { says: 'What are your opening hours?', expects: /Our hours/ },
    { says: 'Thanks a lot', expects: /You're welcome/ },
  ],
];

/** Many customers at once, each with a chat of four turns, through the simulator to a bot in a process of its own. */
export async function runCrowd(options: CrowdOptions): Promise<CrowdResult> {
  const folder = await mkdtemp(join(tmpdir(), 'schalter-crowd-'));
  const port = await freePort();
  const simulator = createSimulator({
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    settings: { webhooks: { retryMaxMs: 2_000, concurrency: 500, ...options.webhooks } },
  });
  const sandboxes = createSandboxes();
  const [api, outside] = await Promise.all([simulator.start({ port: 0 }), sandboxes.start()]);
  const { business } = simulator;
  const environment = {
    DATA_DIR: join(folder, 'data'), WHATSAPP_API_URL: `${api.url}/v24.0`, WHATSAPP_PHONE_NUMBER_ID: business.phoneNumberId, WHATSAPP_ACCESS_TOKEN: business.accessToken,
    WHATSAPP_APP_SECRET: business.appSecret, WHATSAPP_VERIFY_TOKEN: business.verifyToken, ...sandboxes.settings(outside.url),
  };
  if (!options.allDialogs) await copyFewDialogs(folder);
  const bot = createBotProcess(port, environment, options.allDialogs ? checkout : folder);
  try {
    await schalter(['agent', 'add', 'lena'], environment, 'correct horse battery\n');
    await bot.start();
    return await converse(simulator, bot, options);
  } finally {
    await bot.kill();
    await Promise.all([simulator.stop(), outside.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function converse(simulator: Simulator, bot: BotProcess, { customers, kills = 0 }: CrowdOptions): Promise<CrowdResult> {
  const result: CrowdResult = { answered: 0, wrong: [], repeated: 0, kills: 0, longestMs: 0, seconds: 0 };
  const began = performance.now();
  const killing = killAndStart(bot, kills, result, () => result.answered / (customers * 4));
  await Promise.all(Array.from({ length: customers }, (_, index) => chat(simulator, `4915${String(10_000_000 + index)}`, chats[index % chats.length]!, result)));
  result.seconds = (performance.now() - began) / 1000;
  await killing;
  await sleep(500);
  for (const customer of simulator.world.customers.values()) {
    if (customer.waId.startsWith('49151') && bubbles(simulator, customer.waId).length !== 4) result.wrong.push(`${customer.waId}: ${bubbles(simulator, customer.waId).length} bubbles`);
  }
  return result;
}

async function chat(simulator: Simulator, waId: string, turns: readonly Turn[], result: CrowdResult): Promise<void> {
  const seen = new Set<string>();
  for (const turn of turns) {
    const asked = performance.now();
    await say(simulator, waId, turn.says);
    const text = await answer(simulator, waId, seen, result);
    result.longestMs = Math.max(result.longestMs, performance.now() - asked);
    result.answered += 1;
    if (!turn.expects.test(text)) result.wrong.push(`${waId} after "${turn.says}": ${text}`);
  }
}

async function say({ world }: Simulator, waId: string, text: string): Promise<void> {
  const { customerSays } = await import('../../src/simulator/world/customer-says.js');
  const { customerFor } = await import('../../src/simulator/world/world.js');
  customerSays(world, customerFor(world, waId), { type: 'text', text }, '');
}

/** The next message with a key of its own. */
async function answer(simulator: Simulator, waId: string, seen: Set<string>, result: CrowdResult): Promise<string> {
  const until = performance.now() + 180_000;
  while (performance.now() < until) {
    const next = bubbles(simulator, waId).find(({ key }) => !seen.has(key));
    if (next) {
      seen.add(next.key);
      return next.text;
    }
    await sleep(15);
  }
  result.wrong.push(`${waId}: no answer within three minutes`);
  return '';
}

/** What reached the customer, a repeated key once. */
function bubbles({ world }: Simulator, waId: string): { key: string; text: string }[] {
  const keys = new Map<string, string>();
  for (const id of world.customers.get(waId)?.chat ?? []) {
    const message = world.messages.get(id);
    if (message?.from !== 'business') continue;
    keys.set(message.key ?? id, JSON.stringify(message.content));
  }
  return [...keys].map(([key, text]) => ({ key, text }));
}

async function killAndStart(bot: BotProcess, kills: number, result: CrowdResult, progress: () => number): Promise<void> {
  while (result.kills < kills) {
    while (progress() < (result.kills + 0.5) / kills && progress() < 1) await sleep(5);
    await bot.kill('SIGKILL');
    result.kills += 1;
    await bot.start();
  }
}
