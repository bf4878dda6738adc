import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The project's files have mistakes, and there is no good version to go on with. */
export class ProjectError extends Error {
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    /** Contents by file, for code frames. */
    readonly sources: ReadonlyMap<string, string>,
  ) {
    super('The project has mistakes.');
    this.name = 'ProjectError';
  }
}
