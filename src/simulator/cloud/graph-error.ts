import { randomBytes } from 'node:crypto';
import { errorTitle, httpStatus } from './error-codes.js';

const traceId = (): string => `A${randomBytes(8).toString('base64url')}`;

/** An error as the Graph API answers it. */
export class GraphError extends Error {
  readonly code: number;
  readonly status: number;
  readonly subcode: number | undefined;
  readonly type: string;
  readonly details: string | undefined;

  constructor(code: number, fields: { message?: string; details?: string; status?: number; subcode?: number; type?: string } = {}) {
    super(fields.message ?? `(#${code}) ${errorTitle(code)}`);
    this.name = 'GraphError';
    this.code = code;
    this.status = fields.status ?? httpStatus(code);
    this.subcode = fields.subcode;
    this.type = fields.type ?? 'OAuthException';
    this.details = fields.details;
  }

  body(): object {
    return {
      error: {
        message: this.message,
        type: this.type,
        code: this.code,
        ...(this.subcode !== undefined && { error_subcode: this.subcode }),
        ...(this.details !== undefined && { error_data: { messaging_product: 'whatsapp', details: this.details } }),
        fbtrace_id: traceId(),
      },
    };
  }
}

/** What Meta says of an object that isn't there, or isn't this token's. */
export function noSuchObject(verb: 'post' | 'get' | 'delete', id: string): GraphError {
  const message = `Unsupported ${verb} request. Object with ID '${id.slice(0, 64)}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. `
    + 'Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api';
  return new GraphError(100, { message, subcode: 33, type: 'GraphMethodException', status: 400 });
}
