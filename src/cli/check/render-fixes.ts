import type { FixReport } from './fix-files.js';

/** What was mended, a line each, and what was left. */
export function renderFixes({ fixed, left }: FixReport): string {
  const lines = fixed.map(({ rule, range, hint }) => `mended  ${range.file}:${range.line}  ${rule}${hint === undefined ? '' : `: ${hint}`}`);
  const kept = [...left].map(([file, why]) => `left    ${file}: ${why}`);
  return [...lines, ...kept, ''].join('\n');
}
