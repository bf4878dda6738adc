import { expect } from 'chai';
import { createClock } from '../../src/simulator/clock.js';

describe('the simulator\'s clock', () => {
  it('fires on the way, in order, each at its moment', () => {
    const clock = createClock({ frozen: true, start: 1_000 });
    const fired: [string, number][] = [];
    clock.after(30, () => fired.push(['b', clock.now()]));
    clock.after(10, () => {
      fired.push(['a', clock.now()]);
      clock.after(10, () => fired.push(['within', clock.now()]));
    });
    clock.after(31, () => fired.push(['late', clock.now()]));
    clock.advance(30);
    expect(fired).to.deep.equal([['a', 1_010], ['within', 1_020], ['b', 1_030]]);
    expect(clock.now()).to.equal(1_030);
  });

  it('runs on after it was advanced', async () => {
    const clock = createClock({ start: 1_000_000 });
    let early = false;
    clock.after(3_600_000, () => { early = true; });
    clock.advance(3_600_000);
    expect(early).to.equal(true);
    expect(clock.now()).to.be.at.least(4_600_000);
    await new Promise<void>((resolve) => { clock.after(5, resolve); });
    clock.stop();
  });

  it('fires nothing that was called off', () => {
    const clock = createClock({ frozen: true });
    let fired = false;
    clock.after(5, () => { fired = true; })();
    clock.advance(10);
    expect(fired).to.equal(false);
  });
});
