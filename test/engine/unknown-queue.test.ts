import { expect } from 'chai';
import type { Project } from '../../src/dialog/project.js';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

describe('a handoff to a queue that is no longer there', () => {
  it("goes to the bot's own queue, which the customer is told of", () => {
    const queues = new Map([...project.bot.queues].filter(([name]) => name !== 'parcels'));
    const without: Project = { ...project, bot: { ...project.bot, queues } };
    const chat = createChat(project, { 'parcels.track': { outcome: 'failed' } });
    chat.says('wo ist mein paket');
    chat.use(without);
    const [said, ...more] = chat.says(number);
    expect(chat.cases.map(({ queue, reason }) => [queue, reason])).to.deep.equal([['support', 'unreachable']]);
    expect(said).to.contain('5 Minuten').and.not.contain('parcels');
    expect(more).to.deep.equal([]);
  });
});
