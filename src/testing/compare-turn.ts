import type { Project } from '../dialog/project.js';
import { align, type Pair } from './align.js';
import { checkBubble } from './check-bubble.js';
import { checkDone } from './check-line.js';
import type { Came, Row } from './result.js';
import type { Line } from './transcript.js';

type BotLine = Extract<Line, { line: 'bot' }>;
type Bubble = Extract<Came, { came: 'bubble' }>;

/** What the bot does without a word, by the line that expects it. */
const deeds: Partial<Record<Line['line'], { came: Came['came']; missing: string }>> = {
  case: { came: 'case', missing: 'No case was opened.' },
  call: { came: 'call', missing: 'No such call was made.' },
  rating: { came: 'rating', missing: 'Nothing was rated.' },
  notification: { came: 'notification', missing: 'No notification was planned.' },
};

/** Whether a line only says what is expected; all others let something happen. */
export function isExpectation(line: Line): boolean {
  return line.line === 'bot' || line.line === 'silent' || line.line in deeds;
}

function rowOf(pair: Pair<BotLine, Bubble>, index: number, pairs: readonly Pair<BotLine, Bubble>[], project: Project): Row {
  if (!('left' in pair)) return { row: 'surplus', came: pair.right, message: 'The bot says more than the transcript.' };
  if (!('right' in pair)) {
    const speaksOn = pairs.slice(index).some((later) => 'right' in later);
    return { row: 'missing', line: pair.left, message: speaksOn ? 'The bot does not say this.' : 'The bot says nothing more.' };
  }
  if (pair.same) return { row: 'same', line: pair.left };
  return { row: 'other', line: pair.left, came: pair.right, message: checkBubble(pair.left, pair.right.draft, project) ?? '' };
}

/** The first that is as expected, else the first there is; calls may be passed over. */
function deedRow(line: Line, left: Came[], project: Project): Row {
  const { came: kind, missing } = deeds[line.line]!;
  const candidates = left.filter(({ came }) => came === kind);
  const fits = (came: Came): boolean => checkDone(line, came, project) === undefined;
  const found = kind === 'call' ? candidates.find(fits) : candidates.slice(0, 1).find(fits);
  const taken = found ?? candidates[0];
  if (!taken) return { row: 'missing', line, message: missing };
  left.splice(0, left.indexOf(taken) + 1, ...left.slice(0, left.indexOf(taken)).filter(({ came }) => came !== kind));
  return found ? { row: 'same', line } : { row: 'other', line, came: taken, message: checkDone(line, taken, project)! };
}

/** Lays what a turn brought beside what its lines expect, in the order of the lines. */
export function compareTurn(lines: readonly Line[], came: readonly Came[], project: Project): Row[] {
  const bubbles = came.filter((each): each is Bubble => each.came === 'bubble');
  const expected = lines.filter((line): line is BotLine => line.line === 'bot');
  const spoken = align(expected, bubbles, (line, { draft }) => checkBubble(line, draft, project) === undefined).map((pair, index, pairs) => rowOf(pair, index, pairs, project));
  const done = came.filter((each) => each.came !== 'bubble');
  const rows: Row[] = [];
  for (const line of lines) {
    if (line.line === 'silent') rows.push(bubbles.length === 0 ? { row: 'same', line } : { row: 'other', line, came: bubbles[0]!, message: 'The bot is not silent.' });
    else if (line.line !== 'bot') rows.push(deedRow(line, done, project));
    else rows.push(...spoken.splice(0, spoken.findIndex((row) => row.row !== 'surplus' && row.line === line) + 1));
  }
  return [...rows, ...spoken];
}
