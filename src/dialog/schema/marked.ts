/** What the loader does with a value that a schema marked: compile it, resolve it or read it as steps. */
export type Mark =
  | 'text'
  | 'plain-text'
  | 'template'
  | 'address'
  | 'file'
  | 'condition'
  | 'steps'
  | 'slot'
  | 'place'
  | 'dialog'
  | 'queue'
  | 'message-template'
  | 'operation'
  | 'save'
  | 'value';

/**
 * What a marker's schema yields until the loader has put the compiled value in its place.
 * Step types never see one: their schema's output type already says what the loader puts there.
 */
export class Marked {
  constructor(
    readonly mark: Mark,
    readonly raw: unknown,
  ) {}
}
