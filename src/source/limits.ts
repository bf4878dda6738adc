/** What a file may ask of us. */
export const limits = {
  /** UTF-16 units of one file. */
  size: 512 * 1024,
  /** Levels of nesting. */
  depth: 64,
  /** Uses of aliases (`*name`) in one file. */
  aliases: 100,
  /** Nodes of one file, those that aliases repeat included. */
  nodes: 50_000,
} as const;
