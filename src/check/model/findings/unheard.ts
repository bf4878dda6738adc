import type { Step } from '../../../dialog/project.js';
import { isOnWay, runs } from '../graph.js';
import { isCustomers } from '../move.js';
import type { Proved } from '../prove-dialog.js';
import { type Edge, pathTo } from '../reached.js';
import { wayOf } from '../way.js';
import type { Find, Finding } from './finding.js';
import { lowest, rangeAt } from './place-of.js';

/** Words of the bot's own that answer nothing. */
const empty = new Set(['anything-else', 'back-later', 'list-opener']);

/** Nothing at all was sent, called or passed on. */
function isSilent({ move, seen, from, to }: Edge): boolean {
  if (seen.heard || seen.failed || from.at.speaker !== 'bot' || to.at.speaker !== 'bot') return false;
  if (isCustomers(move)) return true;
  const was = from.at.stack.at(-1);
  return was?.waiting === 'outcome' || (was?.waiting === 'time' && to.at.stack.at(-1) !== undefined && was.place !== to.at.stack.at(-1)?.place) || (was?.waiting === 'time' && to.at.stack.length === 0);
}

/** A question that is no words. */
function isUnasked({ seen, to }: Edge): boolean {
  return !seen.failed && to.at.stack.at(-1)?.waiting === 'answer' && seen.empty.some(({ isQuestion }) => isQuestion);
}

/** The dialog is over, or waits for a time, and has said nothing since the customer's last words. */
function isUnanswered(proved: Proved, edge: Edge): boolean {
  const { move, seen, from, to } = edge;
  if (from.isAside || to.isAside || seen.failed || !isOnWay(edge)) return false;
  const waits = to.at.stack.at(-1)?.waiting;
  if (runs(proved.proof.dialog.name, to) && waits !== 'time') return false;
  if (seen.spoke || (!isCustomers(move) && from.spoke) || (move.move === 'ends' && move.ending.spoke)) return false;
  return seen.defaults.some((name) => empty.has(name)) && seen.defaults.every((name) => empty.has(name));
}

/** The step that ran the dialog which came to its end. */
function runStep({ from }: Edge): Step | undefined {
  return pathTo(from).findLast(({ seen }) => seen.runs.length > 0)?.seen.runs.at(-1)?.step;
}

function describe(proved: Proved, edge: Edge): Finding {
  const { empty, steps } = edge.seen;
  const way = wayOf(edge);
  const question = isUnasked(edge) ? empty.find(({ isQuestion }) => isQuestion) : undefined;
  if (question) return { range: question.step.range, message: 'On this way the question has no words: the customer is asked nothing.', hint: 'Say something for every value: put {% else %} and other words before the {% endif %}.', way };
  const range = (empty.at(-1)?.step ?? lowest(steps.slice(-1)) ?? lowest(steps) ?? runStep(edge))?.range ?? rangeAt(proved, edge.from);
  if (empty.length > 0 && edge.move.move !== 'time') return { range, message: 'On this way the text has no words: the customer gets no answer.', hint: 'Say what came of it for every value: put {% else %} and other words before the {% endif %}.', way };
  if (edge.move.move === 'time') return { range, message: 'The time comes that was waited for, and the customer hears nothing.', hint: 'Say something after it, or take the wait away.', way };
  return { range, message: 'On this way the customer gets no answer: it comes to its end, and nothing was said.', hint: 'Say what came of it.', way };
}

/** A person is promised while nobody is there. */
function untold({ proof: { arena }, explored }: Proved): Finding[] {
  const edge = explored.edges.find(({ seen }) => seen.untold);
  if (!edge || !arena.offDutyText) return [];
  return [{
    range: arena.offDutyText.range,
    message: 'Who is passed on while nobody is on duty is not told when somebody is back.',
    hint: 'Say {{ opens }} in it, in every language; or take the text away: the bot has one of its own.',
    way: wayOf(edge),
  }];
}

/** Ways on which the customer says something, or waits, and hears nothing. */
export const unheard: Find = (proved) => {
  const found = new Map(untold(proved).map((finding): [string, Finding] => [JSON.stringify(finding.range), finding]));
  for (const edge of proved.explored.edges) {
    if (!isSilent(edge) && !isUnasked(edge) && (edge.from.start.isRun || !isUnanswered(proved, edge))) continue;
    const finding = describe(proved, edge);
    const key = JSON.stringify(finding.range);
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
};
