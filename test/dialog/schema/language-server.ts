import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A position as the protocol counts: both from 0. */
export interface Position {
  line: number;
  character: number;
}

export interface Problem {
  message: string;
  range: { start: Position; end: Position };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The YAML language server that editors run, spoken to as an editor does: JSON-RPC over its standard streams. */
export interface LanguageServer {
  /** Opens a text; resolves with what the server finds wrong with it. */
  open(path: string, text: string): Promise<Problem[]>;
  complete(path: string, position: Position): Promise<{ label: string; documentation?: string }[]>;
  hover(path: string, position: Position): Promise<string>;
  stop(): void;
}

/** Splits a stream of `Content-Length` frames into messages. */
function createReader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1] ?? NaN);
      if (end < 0 || rest.length < end + 4 + length) return;
      onMessage(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString('utf8')) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  };
}

function startProcess(): ChildProcessWithoutNullStreams {
  const main = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
  return spawn(process.execPath, [join(dirname(main), 'bin', 'yaml-language-server'), '--stdio'], { stdio: 'pipe' });
}

/** Starts the server with these settings under `yaml`. */
export async function startLanguageServer(yaml: Record<string, unknown>): Promise<LanguageServer> {
  const server = startProcess();
  const waiting = new Map<number, (result: unknown) => void>();
  const problems = new Map<string, (found: Problem[]) => void>();
  let lastId = 0;
  const write = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: unknown): Promise<unknown> => new Promise((resolve) => {
    lastId += 1;
    waiting.set(lastId, resolve);
    write({ id: lastId, method, params });
  });
  server.stdout.on('data', createReader(({ id, method, params, result }) => {
    if (method === undefined) return waiting.get(id!)?.(result);
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Problem[] };
      return problems.get(uri)?.(diagnostics);
    }
    if (id !== undefined) write({ id, result: method === 'workspace/configuration' ? (params as { items: { section: string }[] }).items.map(({ section }) => (section === 'yaml' ? yaml : {})) : null });
  }));
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } }, workspace: { configuration: true, didChangeConfiguration: {} } } });
  write({ method: 'initialized', params: {} });
  const uriOf = (path: string): string => pathToFileURL(path).href;

  return {
    open(path, text) {
      const uri = uriOf(path);
      return new Promise((resolve) => {
        problems.set(uri, resolve);
        write({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      });
    },
    async complete(path, position) {
      const answer = await ask('textDocument/completion', { textDocument: { uri: uriOf(path) }, position }) as { items: { label: string; documentation?: string | { value: string } }[] };
      return answer.items.map(({ label, documentation }) => ({ label, ...(documentation !== undefined && { documentation: typeof documentation === 'string' ? documentation : documentation.value }) }));
    },
    async hover(path, position) {
      const answer = await ask('textDocument/hover', { textDocument: { uri: uriOf(path) }, position }) as { contents: { value: string } } | null;
      return answer?.contents.value ?? '';
    },
    stop: () => void server.kill(),
  };
}
