import { createHash } from 'node:crypto';
import type { OwnOperationName } from '../../dialog/own-operations.js';
import type { Project } from '../../dialog/project.js';
import type { Conversation } from '../../store/contract.js';
import { openCaseOf } from '../apply-decision.js';
import type { Parts } from '../parts.js';
import type { Call, CallResult, Services } from '../services.js';
import { collectData } from './collect-data.js';
import { renderData } from './render-data.js';

/** A conversation's services: outside systems, and what the bot answers itself from what is stored of the customer. */
export function ownServices({ services, store, clock }: Pick<Parts, 'services' | 'store' | 'clock'>, conversation: Conversation): Services {
  const now = (): string => clock.now().toISOString();
  const put = async (text: string): Promise<string> => {
    const bytes = Buffer.from(text, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await store.putMedia(conversation.id, { sha256, contentType: 'text/plain', bytes });
    return `media:${sha256}`;
  };
  const show = async (project: Project, { input, state }: Call): Promise<CallResult> => {
    const language = String(input.language ?? project.bot.languages[0]);
    const data = collectData({ ...conversation, state: state ?? conversation.state }, await store.history(conversation.id), project, { now: now(), language });
    return { outcome: 'shown', result: { text: await put(renderData(data, language, project.bot.timeZone)), json: await put(`${JSON.stringify(data, null, 2)}\n`) } };
  };
  const erase = ({ idempotencyKey }: Call): CallResult => {
    if (openCaseOf(conversation) !== undefined) return { outcome: 'open-case', result: {} };
    return { outcome: 'deleted', result: { number: idempotencyKey.slice(0, 8).toUpperCase(), date: now() } };
  };
  return (project, call) => {
    const operation = call.operation as OwnOperationName;
    if (operation === '@my-data.show') return show(project, call);
    return operation === '@my-data.delete' ? Promise.resolve(erase(call)) : services(project, call);
  };
}
