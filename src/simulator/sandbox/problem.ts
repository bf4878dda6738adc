/** What a sandbox refuses: RFC 9457 problem details, with a code for programs and whatever else belongs to the answer. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, title: string, detail: string, more: Record<string, unknown> = {}) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.title = title;
    this.more = more;
  }

  body(): object {
    return { title: this.title, status: this.status, detail: this.message, ...this.more };
  }
}
