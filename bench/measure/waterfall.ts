import { BotAdapter, ConversationState, MemoryStorage, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';
import { status, words } from './dialog.js';
import { loadReference } from './reference.js';

/** The same four turns as Microsoft's samples write them: a waterfall with a prompt, its state in memory. */
export function createWaterfall(): (context: TurnContext) => Promise<void> {
  const { DialogSet, TextPrompt, WaterfallDialog } = loadReference();
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  dialogs.add(new TextPrompt('number', (prompt) => Promise.resolve(prompt.recognized.succeeded && /^[A-Z]{2}\d{9}$/.test(prompt.recognized.value ?? ''))));
  dialogs.add(new WaterfallDialog('parcel', [
    (step) => step.prompt('number', { prompt: words.ask, retryPrompt: words.retry }),
    async (step) => {
      await step.context.sendActivity(status(String(step.result)));
      return step.endDialog();
    },
  ]));
  return async (context) => {
    if (context.activity.type !== 'message') return;
    const dialog = await dialogs.createContext(context);
    if (dialog.activeDialog !== undefined) await dialog.continueDialog();
    else if (/^(?:hi|hello|hallo|track)$/i.test(context.activity.text)) await dialog.beginDialog('parcel');
    else await context.sendActivity(words.human);
    await state.saveChanges(context);
  };
}

/** Keeps what is said, and nothing else. */
export class SilentAdapter extends BotAdapter {
  said: string[] = [];

  override sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    for (const { type, text } of activities) if (type === 'message') this.said.push(text ?? '');
    return Promise.resolve(activities.map(() => ({ id: 'x' })));
  }

  override updateActivity(): Promise<void> { return Promise.resolve(); }

  override deleteActivity(): Promise<void> { return Promise.resolve(); }

  override continueConversation(_: Partial<ConversationReference>): Promise<void> { return Promise.resolve(); }

  async answer(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<string[]> {
    this.said = [];
    await this.runMiddleware(new TurnContext(this, activity), logic);
    return this.said;
  }
}
