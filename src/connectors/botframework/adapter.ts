import type { Activity as BotFrameworkActivity, CloudAdapter, ConversationReference } from 'botbuilder';

export interface AppCredentials {
  /** Without one authentication is off: for a developer's machine only. */
  appId?: string | undefined;
  appPassword?: string | undefined;
  appType?: string | undefined;
  tenantId?: string | undefined;
}

/** The two calls that we need of CloudAdapter. */
export interface Adapter {
  /** @throws when the token is missing, wrong, expired, or not for this activity's service. */
  authenticate(activity: BotFrameworkActivity, authorization: string): Promise<void>;
  /** @returns the channel's id of the activity. */
  post(reference: Partial<ConversationReference>, activity: Partial<BotFrameworkActivity>): Promise<string | undefined>;
}

/** botbuilder takes over half a second to load: it is loaded when the first activity comes or goes. */
export async function createAdapter({ appId = '', appPassword, appType, tenantId }: AppCredentials): Promise<Adapter> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = await import('botbuilder');
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    ...(appPassword ? { MicrosoftAppPassword: appPassword } : {}),
    ...(appId && appType ? { MicrosoftAppType: appType } : {}),
    ...(tenantId ? { MicrosoftAppTenantId: tenantId } : {}),
  });
  const adapter: CloudAdapter = new CloudAdapter(authentication);
  return {
    async authenticate(activity, authorization) {
      await authentication.authenticateRequest(activity, authorization);
    },
    async post(reference, activity) {
      let id: string | undefined;
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        plainly(context.turnState.get(adapter.ConnectorClientKey));
        id = (await context.sendActivity(activity))?.id;
      });
      return id;
    },
  };
}

/** Retries are the outbox's business, and a redirect would lead past the services that we trust: both are taken out. */
function plainly(connectorClient: unknown): void {
  const { client } = connectorClient as { client?: { pipeline?: { removePolicy(policy: { name: string }): void } } };
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) client?.pipeline?.removePolicy({ name });
}
