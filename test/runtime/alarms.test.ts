import { expect } from 'chai';
import { createAlarms } from '../../src/runtime/alarms.js';
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';

const at = (clock: ReturnType<typeof createSimulatedClock>, ms: number): string => new Date(clock.now().getTime() + ms).toISOString();
const minute = 60_000;
const day = 24 * 60 * minute;

function bench() {
  const clock = createSimulatedClock();
  const woken: { id: string; after: number }[] = [];
  const start = clock.now().getTime();
  const alarms = createAlarms(clock, (id) => woken.push({ id, after: clock.now().getTime() - start }));
  return { clock, woken, alarms };
}

describe('alarms', () => {
  it('wake each at its time', async () => {
    const { clock, woken, alarms } = bench();
    alarms.set('b', at(clock, 2 * minute));
    alarms.set('a', at(clock, minute));
    await clock.advance(3 * minute);
    expect(woken).to.deep.equal([{ id: 'a', after: minute }, { id: 'b', after: 2 * minute }]);
  });

  it('reach further than a timer of Node does', async () => {
    const { clock, woken, alarms } = bench();
    alarms.set('a', at(clock, 40 * day));
    await clock.advance(39 * day);
    expect(woken).to.deep.equal([]);
    await clock.advance(2 * day);
    expect(woken).to.deep.equal([{ id: 'a', after: 40 * day }]);
  });

  it('notice a clock that was set ahead, or back', async () => {
    const simulated = createSimulatedClock();
    let offset = 0;
    const clock = { ...simulated, now: () => new Date(simulated.now().getTime() + offset) };
    const woken: string[] = [];
    const alarms = createAlarms(clock, (id) => woken.push(id));
    alarms.set('a', at(simulated, 10 * day));
    offset = 20 * day;
    await simulated.advance(6 * minute);
    expect(woken).to.deep.equal(['a']);
    alarms.set('b', new Date(clock.now().getTime() + minute).toISOString());
    offset = 0;
    await simulated.advance(10 * minute);
    expect(woken).to.deep.equal(['a']);
  });

  it('ring on a clock that was set back just after they rang', async () => {
    const simulated = createSimulatedClock();
    let offset = 0;
    const clock = { ...simulated, now: () => new Date(simulated.now().getTime() + offset) };
    const woken: string[] = [];
    const alarms = createAlarms(clock, (id) => woken.push(id));
    alarms.set('a', at(simulated, minute));
    await simulated.advance(minute);
    offset = -day;
    alarms.set('b', new Date(clock.now().getTime() + minute).toISOString());
    await simulated.advance(2 * minute);
    expect(woken).to.deep.equal(['a', 'b']);
  });

  it('of 10,000 that are due at once wake a few at a time, the longest overdue first', async () => {
    const { clock, woken, alarms } = bench();
    for (let index = 0; index < 10_000; index += 1) alarms.set(String(index), at(clock, -index * 1000));
    await clock.advance(0);
    expect(woken.length).to.be.within(1, 100);
    await clock.advance(5 * minute);
    expect(woken).to.have.length(10_000);
    expect(woken.map(({ id }) => Number(id))).to.deep.equal(Array.from({ length: 10_000 }, (_, index) => 9_999 - index));
  });

  it('are silent once stopped', async () => {
    const { clock, woken, alarms } = bench();
    alarms.set('a', at(clock, minute));
    alarms.stop();
    alarms.set('b', at(clock, minute));
    await clock.advance(day);
    expect(woken).to.deep.equal([]);
    expect(clock.nextIn).to.equal(undefined);
  });
});
