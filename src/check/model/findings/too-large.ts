import { mostMoves } from '../explore.js';
import type { Find } from './finding.js';

/** More can become of a dialog than is looked at. */
export const tooLarge: Find = ({ proof, explored }) => (explored.cutShort ? [{
  range: proof.loaded.dialog.range,
  message: `So much can become of this dialog that only ${mostMoves} of its moves were looked at: nothing is proved beyond them.`,
  hint: 'Put a part of it into a dialog of its own, and run that.',
}] : []);
