import { pino, type Logger } from 'pino';

/**
 * One JSON line an event. Whoever logs passes no personal data; what is caught by its name here is the second net.
 * The demo's terminal is for its visitor: errors only, on standard error.
 */
export function createLogger(mode: 'production' | 'demo'): Logger {
  const redact = { paths: ['text', 'phone', 'password', 'token', '*.text', '*.phone', '*.password', '*.token'], censor: '[kept out]' };
  const options = { base: null, redact, timestamp: pino.stdTimeFunctions.isoTime, level: mode === 'demo' ? 'error' : 'info' };
  return pino(options, pino.destination({ dest: mode === 'demo' ? 2 : 1, sync: true }));
}
