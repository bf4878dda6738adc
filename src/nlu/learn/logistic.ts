/** One observation: what was measured, whether it holds, and how much it counts. */
export interface Observation {
  inputs: readonly number[];
  holds: boolean;
  weight: number;
}

/** The probability for inputs under coefficients, the constant last. */
export function logistic(coefficients: readonly number[], inputs: readonly number[]): number {
  const sum = inputs.reduce((total, input, at) => total + input * coefficients[at]!, coefficients[inputs.length] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by Newton's method, drawn towards `prior`: with few observations it stays there. */
export function fitLogistic(observations: readonly Observation[], prior: readonly number[], pull: number): number[] {
  const size = prior.length;
  let coefficients = [...prior];
  for (let step = 0; step < 12; step++) {
    const gradient = coefficients.map((value, at) => pull * (value - prior[at]!));
    const curvature = prior.map((_, row) => prior.map((__, column) => (row === column ? pull : 0)));
    for (const { inputs, holds, weight } of observations) {
      const probability = logistic(coefficients, inputs);
      const error = weight * (probability - (holds ? 1 : 0));
      const spread = weight * Math.max(1e-4, probability * (1 - probability));
      for (let row = 0; row < size; row++) {
        const left = inputs[row] ?? 1;
        gradient[row]! += error * left;
        for (let column = 0; column < size; column++) curvature[row]![column]! += spread * left * (inputs[column] ?? 1);
      }
    }
    const change = solve(curvature, gradient);
    coefficients = coefficients.map((value, at) => value - Math.max(-4, Math.min(4, change[at]!)));
  }
  return coefficients.map((value) => Math.round(value * 1e4) / 1e4);
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const solution = Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]![size]!;
    for (let column = row + 1; column < size; column++) rest -= rows[row]![column]! * solution[column]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}
