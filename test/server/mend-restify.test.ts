import { expect } from 'chai';
import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import '../../src/server/create-server.js';

describe('restify in the process', () => {
  it('leaves other servers their `writeHead(…).end()`', () => {
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    expect(response.writeHead(204)).to.equal(response);
  });
});
