/** Scores as shares of 1: the higher the sharpness, the more the best one gets. */
export function sharesOf(scores: Float64Array, sharpness: number): Float64Array {
  const highest = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  const shares = scores.map((score) => Math.exp(sharpness * (score - highest)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** A held-out utterance: its scores, and the class that was meant. */
export interface HeldOut {
  scores: Float64Array;
  label: number;
}

const defaultSharpness = 4;

/** The sharpness under which held-out answers are likeliest (temperature scaling; Guo et al., 2017), by golden section. */
export function fitSharpness(heldOut: readonly HeldOut[]): number {
  if (heldOut.length < 10) return defaultSharpness;
  const loss = (sharpness: number) => heldOut.reduce((sum, { scores, label }) => sum - Math.log(Math.max(1e-9, sharesOf(scores, sharpness)[label]!)), 0);
  let [low, high] = [0.5, 12];
  for (let step = 0; step < 14; step++) {
    const [left, right] = [high - (high - low) * 0.618, low + (high - low) * 0.618];
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return Math.round(((low + high) / 2) * 100) / 100;
}
