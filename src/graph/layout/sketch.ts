/** A piece of a node or label with its place within it, in pixels from its upper left corner. */
export type Mark =
  | { mark: 'text'; look: 'heading' | 'name' | 'words' | 'detail' | 'choice'; text: string; x: number; y: number; middle?: boolean }
  | { mark: 'pill'; x: number; y: number; width: number; height: number; dialog?: string }
  | { mark: 'rule'; x: number; y: number; width: number };

/** What a node or label looks like, measured. */
export interface Sketch {
  width: number;
  height: number;
  marks: readonly Mark[];
  /** More was written than is shown. */
  isCut: boolean;
}

interface Type {
  size: number;
  bold: boolean;
  line: number;
  /** Lines shown at most. */
  lines: number;
}

/** How each kind of text is set. The style sheet says the same. */
export const typeOf: Record<Extract<Mark, { mark: 'text' }>['look'], Type> = {
  heading: { size: 11, bold: true, line: 15, lines: 3 },
  name: { size: 13, bold: true, line: 18, lines: 3 },
  words: { size: 13, bold: false, line: 18, lines: 9 },
  detail: { size: 11, bold: false, line: 15, lines: 4 },
  choice: { size: 12, bold: true, line: 16, lines: 2 },
};
