/** What the control and phone APIs refuse, as `{ error: { code, message } }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** The other side hung up before its request was whole. */
export class Aborted extends Error {}
