import type { Wishes } from '../wishes.js';

/** @param version that of the Schalter which writes it */
export function packageJson({ name }: Wishes, version: string): string {
  const content = {
    name, version: '0.0.0', private: true, type: 'module',
    engines: { node: '>=20.19' },
    scripts: { start: 'schalter start', demo: 'schalter demo', check: 'schalter check', test: 'schalter test' },
    dependencies: { schalter: `^${version}` },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
