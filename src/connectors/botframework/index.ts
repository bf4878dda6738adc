import type { Activity as BotFrameworkActivity } from 'botbuilder';
import type { Connector, ConnectorDefinition, Inbound, WebhookRequest } from '../contract.js';
import { degrade } from '../degrade.js';
import { createAdapter, type Adapter, type AppCredentials } from './adapter.js';
import { capabilities } from './capabilities.js';
import { receive } from './receive.js';
import { failure, isReference, outgoing, sendError } from './send.js';
import { allowedWithoutAppId, isTrustedService } from './trust.js';

export const botframework: ConnectorDefinition = {
  name: 'botframework',
  capabilities,
  required: ({ MICROSOFT_APP_TYPE: type }) => [
    'MICROSOFT_APP_ID',
    ...(type === 'UserAssignedMSI' ? [] : ['MICROSOFT_APP_PASSWORD'] as const),
    ...(type === 'MultiTenant' ? [] : ['MICROSOFT_APP_TENANT_ID'] as const),
  ],
  openedBy: 'MICROSOFT_APP_ID',
  inDemo: true,
  create: (settings, { now }) => createBotFrameworkConnector({
    appId: settings.MICROSOFT_APP_ID,
    appPassword: settings.MICROSOFT_APP_PASSWORD,
    appType: settings.MICROSOFT_APP_TYPE,
    tenantId: settings.MICROSOFT_APP_TENANT_ID,
    now,
  }),
};

export interface BotFrameworkOptions extends AppCredentials {
  /** Origins beside Microsoft's that replies may go to. */
  serviceUrls?: readonly string[];
  /** Milliseconds for one reply; 15 s by default. */
  timeoutMs?: number;
  now?: () => number;
}

export interface BotFrameworkRequest extends WebhookRequest {
  /** The socket's, not a header's. */
  remoteAddress: string | undefined;
}

export interface BotFrameworkConnector extends Connector {
  /**
   * Handles `POST /api/messages`: authenticates, then hands over what the request says. The server sends the status as
   * it is: 200 once `onInbound` is done, 400 (not an activity), 401 (token), 403 (service, or no app id off this
   * machine), 501 (a delivery mode that wants the answer in the response), 503 (Microsoft's keys can't be had now).
   * What `onInbound` throws is passed on.
   */
  process(request: BotFrameworkRequest, onInbound: (inbound: Inbound[]) => Promise<void>): Promise<{ status: number }>;
}

/** Speaks to Bot Framework channels through CloudAdapter. Requests come by `process`: their token can't be checked in `verify`. */
export function createBotFrameworkConnector(options: BotFrameworkOptions): BotFrameworkConnector {
  const { appId, serviceUrls = [], timeoutMs = 15_000, now = Date.now } = options;
  const trust = { allowed: serviceUrls, loopback: !appId };
  let loading: Promise<Adapter> | undefined;
  const adapter = async (): Promise<Adapter> => (loading ??= createAdapter(options));

  return {
    name: botframework.name,
    capabilities,
    verify: () => false,
    receive: (body) => [receive(parseActivity(body), now)],
    prepare: (activity) => degrade(activity, capabilities),

    async process(request, onInbound) {
      if (!appId && !allowedWithoutAppId(request.remoteAddress)) return { status: 403 };
      const activity = activityOf(request.body);
      if (activity === undefined) return { status: 400 };
      const refusal = await authenticate(await adapter(), activity, request);
      if (refusal !== undefined) return { status: refusal };
      if (!isTrustedService(activity.serviceUrl, trust)) return { status: 403 };
      if (activity.deliveryMode === 'expectReplies' || activity.type === 'invoke') return { status: 501 };
      await onInbound([receive(activity, now)]);
      return { status: 200 };
    },

    async send(activity, { reference }) {
      const [bubble, ...more] = degrade(activity, capabilities);
      if (bubble === undefined || more.length > 0) throw failure('request', 'unprepared', 'The activity is not one message: prepare() it first.');
      if (!isReference(reference) || !isTrustedService(reference.serviceUrl, trust)) {
        throw failure('permanent', 'no-reference', 'The conversation names no service that replies may go to.');
      }
      const messageId = await inTime(timeoutMs, (await adapter()).post(reference, outgoing(bubble)).catch((error: unknown) => Promise.reject(sendError(error))));
      return { messageId: messageId ?? bubble.id };
    },
  };
}

/** `undefined`: Microsoft vouches for it, or authentication is off. */
async function authenticate(adapter: Adapter, activity: BotFrameworkActivity, { headers }: WebhookRequest): Promise<401 | 503 | undefined> {
  const authorization = headers['authorization'];
  try {
    await adapter.authenticate(activity, typeof authorization === 'string' ? authorization : '');
    return undefined;
  } catch (error) {
    const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
    return typeof code === 'string' || (typeof statusCode === 'number' && statusCode >= 500) ? 503 : 401;
  }
}

function activityOf(body: Buffer): BotFrameworkActivity | undefined {
  try {
    return parseActivity(body);
  } catch {
    return undefined;
  }
}

function parseActivity(body: Buffer): BotFrameworkActivity {
  const activity: unknown = JSON.parse(body.toString('utf8'));
  const isActivity = typeof activity === 'object' && activity !== null && 'type' in activity && typeof activity.type === 'string';
  if (!isActivity) throw new SyntaxError('The body is JSON, but not an activity with a "type".');
  return activity as unknown as BotFrameworkActivity;
}

async function inTime<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failure('retry', 'timeout', 'The channel did not answer in time.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
