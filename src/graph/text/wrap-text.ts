import { textWidth } from './text-width.js';

export interface Wrapping {
  /** Pixels. */
  width: number;
  size: number;
  bold?: boolean;
  /** What is beyond is cut, with "…". */
  lines: number;
}

const letters = new Intl.Segmenter('de', { granularity: 'grapheme' });
/** A text of which more could never be seen is not looked at any further. */
const mostCharacters = 2_000;

/** Breaks a text into lines at its spaces, and within a word that is too long for a line. */
export function wrapText(text: string, { width, lines: most, ...font }: Wrapping): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(0, mostCharacters).split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, font);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  return lines.length > most || text.length > mostCharacters ? cut(lines.slice(0, most), width, font) : lines;
}

type Font = Omit<Wrapping, 'width' | 'lines'>;

/** Breaks a word that is too long for a line: after a sign within it, or anywhere. */
function breakWord(word: string, width: number, font: Font): string[] {
  if (textWidth(word, font) <= width) return [word];
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest, font) > width) {
    const fits = longestFit(rest, width, font);
    const seam = Math.max(...[...'.-_/@'].map((sign) => fits.lastIndexOf(sign))) + 1;
    pieces.push(seam > fits.length / 3 ? fits.slice(0, seam) : fits);
    rest = rest.slice(pieces.at(-1)!.length);
  }
  return [...pieces, rest];
}

/** At least one letter, whole with its accents. */
function longestFit(word: string, width: number, font: Font): string {
  let fits = '';
  for (const { segment } of letters.segment(word)) {
    if (fits !== '' && textWidth(fits + segment, font) > width) break;
    fits += segment;
  }
  return fits;
}

function cut(lines: string[], width: number, font: Font): string[] {
  const last = [...letters.segment(lines.pop() ?? '')].map(({ segment }) => segment);
  while (last.length > 0 && textWidth(`${last.join('')}…`, font) > width) last.pop();
  return [...lines, `${last.join('').trimEnd()}…`];
}
