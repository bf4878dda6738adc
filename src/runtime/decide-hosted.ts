import type { Activity } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import type { Event, State } from '../engine/state.js';
import type { Conversation } from '../store/contract.js';
import { botAccount, botActivity } from './apply-decision.js';
import { attachFiles } from './attach-files.js';
import type { Turn } from './commit-turn.js';
import { decide, type Deciding, type Decision } from './decide.js';
import { ownServices } from './my-data/own-services.js';
import { at, type Parts } from './parts.js';

/** What a turn comes to, with operators' middleware around it. @param event what happened, by the text that middleware lets through */
export async function decideHosted(
  parts: Parts, base: Conversation, activity: Activity, own: Pick<Deciding, 'turnKey' | 'round'> & Pick<Decision, 'settled'>, event: (text: string, project: Project) => Event,
): Promise<Turn> {
  const project = parts.project();
  const { settled, ...deciding } = own;
  const state = (base.state as State | null) ?? parts.engine.initialState();
  const isSettled = settled === undefined ? {} : { settled };
  let decision: Decision = { ...isSettled, state, drafts: [], calls: [], cases: [], notUnderstood: [] };
  const answer = async (text: string): Promise<Activity[]> => {
    decision = { ...isSettled, ...await decide({ ...parts, ...deciding, services: ownServices(parts, base), project, isLater, at: () => at(parts) }, state, event(text, project)) };
    const { now } = at(parts);
    const drafts = await attachFiles(parts, project, base.id, decision.drafts);
    return drafts.map((draft) => botActivity(draft, base, project, now));
  };
  const host = await parts.host();
  const said = await host.run(activity, botAccount(project), answer);
  return { base, decision, said };
}

/** Outside systems are called once it is written that they are to be; what the bot answers itself belongs to the turn. */
export function isLater(operation: string): boolean {
  return !operation.startsWith('@');
}
