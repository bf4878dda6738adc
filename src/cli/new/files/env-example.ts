import { renderEnvExample } from '../../../settings/index.js';

const head = `# Settings. Copy this file to .env and fill in what you need: the demo needs nothing.
# What is set in the environment wins over .env. Secrets of your own services stand here too.
`;
/** What only the services of the shipped bot read. */
const shippedServices = /^# (DHL|SHOP|DESK)_[A-Z_]*=/m;

/** Every setting that a bot of one's own can have. */
export function envExample(): string {
  const [, ...parts] = renderEnvExample().trimEnd().split('\n\n');
  return `${[head.trimEnd(), ...parts.filter((part) => !shippedServices.test(part))].join('\n\n')}\n`.replace(/^# BOT=demo$/m, '# BOT=');
}
