import { BotAdapter, TurnContext, type Activity as FrameworkActivity, type Middleware, type ResourceResponse } from 'botbuilder';
import { randomUUID } from 'node:crypto';
import type { Activity } from '../activity/activity.js';

export type { Middleware };

/** What the bot says in answer to `text`, which middleware may have changed. */
export type Answer = (text: string) => Promise<Activity[]>;

/** The one place where botbuilder hosts a turn: operators' middleware sees what comes in and what goes out. */
export interface Host {
  /** Runs a turn through the middleware; resolves with all that was sent within it, ours and the middleware's. */
  run(activity: Activity, bot: { id: string; name: string }, answer: Answer): Promise<Activity[]>;
}

export function createHost(middleware: readonly Middleware[]): Host {
  return {
    run: async (activity, bot, answer) => {
      const adapter = new CollectingAdapter();
      adapter.use(...middleware);
      const context = new TurnContext(adapter, toFramework(activity, bot));
      await adapter.host(context, async (within) => {
        const said = await answer(within.activity.text ?? '');
        if (said.length > 0) await within.sendActivities(said.map((one) => toFramework(one, bot)));
      });
      return adapter.collected.map((one) => fromFramework(one, activity, bot));
    },
  };
}

/** Sends nothing: what is sent joins the turn's commit and goes out through the outbox. */
class CollectingAdapter extends BotAdapter {
  readonly collected: Partial<FrameworkActivity>[] = [];

  host(context: TurnContext, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.runMiddleware(context, logic);
  }

  override sendActivities(_: TurnContext, activities: Partial<FrameworkActivity>[]): Promise<ResourceResponse[]> {
    const kept = activities.map((activity) => ({ ...activity, id: randomUUID() }));
    this.collected.push(...kept.filter((activity) => activity.type === 'message' || activity.type === 'event'));
    return Promise.resolve(kept.map(({ id }) => ({ id })));
  }

  override updateActivity(_: TurnContext, activity: Partial<FrameworkActivity>): Promise<undefined> {
    const index = this.collected.findIndex((one) => one.id === activity.id);
    if (index >= 0) this.collected[index] = { ...this.collected[index], ...activity };
    return Promise.resolve(undefined);
  }

  override deleteActivity(_: TurnContext, reference: { activityId?: string }): Promise<void> {
    const index = this.collected.findIndex((one) => one.id === reference.activityId);
    if (index >= 0) this.collected.splice(index, 1);
    return Promise.resolve();
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('Say more through the runtime: a turn here ends with its commit.'));
  }
}

function toFramework(activity: Activity, bot: { id: string; name: string }): Partial<FrameworkActivity> {
  return {
    ...structuredClone(activity), timestamp: new Date(activity.timestamp), recipient: { ...bot, role: 'bot' }, serviceUrl: '',
  } as unknown as Partial<FrameworkActivity>;
}

function fromFramework(sent: Partial<FrameworkActivity>, inbound: Activity, bot: { id: string; name: string }): Activity {
  const { type, id, text, locale, value, name, attachments, suggestedActions, footer, template, channelData } = sent as Partial<Activity>;
  const optional = { text, locale, value, name, attachments, suggestedActions, footer, template, channelData };
  return {
    type: type === 'event' ? 'event' : 'message',
    id: id ?? randomUUID(),
    channelId: inbound.channelId,
    timestamp: new Date(sent.timestamp ?? inbound.timestamp).toISOString(),
    from: { ...bot, role: 'bot' },
    conversation: inbound.conversation,
    ...Object.fromEntries(Object.entries(optional).filter(([, field]) => field !== undefined)),
  };
}
