import { expect } from 'chai';
import { createLanes } from '../../src/runtime/lanes.js';

/** Lanes whose work lasts until the test ends it. */
function heldLanes() {
  const begun: string[] = [];
  const failures: string[] = [];
  const endings = new Map<string, (error?: Error) => void>();
  const lanes = createLanes(
    (id) => new Promise((resolve, reject) => {
      if (endings.has(id)) throw new Error(`${id} runs twice at once.`);
      begun.push(id);
      endings.set(id, (error) => {
        endings.delete(id);
        if (error === undefined) resolve();
        else reject(error);
      });
    }),
    { failed: (id, error) => { failures.push(`${id}: ${(error as Error).message}`); }, rested: () => undefined },
  );
  const end = async (id: string, error?: Error): Promise<void> => {
    endings.get(id)!(error);
    await settled();
  };
  return { lanes, begun, failures, end };
}

const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe('lanes', () => {
  it('run again, once, for all that woke them while they ran', async () => {
    const { lanes, begun, end } = heldLanes();
    lanes.wake('kim');
    await settled();
    for (let time = 0; time < 3; time += 1) lanes.wake('kim');
    await settled();
    expect(begun).to.deep.equal(['kim']);
    await end('kim');
    expect(begun).to.deep.equal(['kim', 'kim']);
    await end('kim');
    expect(begun).to.deep.equal(['kim', 'kim']);
    expect(lanes.busy).to.equal(false);
  });

  it('run side by side for many', async () => {
    const { lanes, begun, end } = heldLanes();
    for (const id of ['kim', 'lou']) lanes.wake(id);
    await settled();
    expect(begun).to.deep.equal(['kim', 'lou']);
    await end('lou');
    await end('kim');
    expect(lanes.busy).to.equal(false);
  });

  it('rest after a failure until they are woken', async () => {
    const { lanes, begun, failures, end } = heldLanes();
    lanes.wake('kim');
    await settled();
    await end('kim', new Error('full'));
    expect(failures).to.deep.equal(['kim: full']);
    expect(lanes.busy).to.equal(false);
    lanes.wake('kim');
    await settled();
    expect(begun).to.deep.equal(['kim', 'kim']);
    await end('kim');
  });

  it('let what runs come to its end when they are stopped, and begin nothing new', async () => {
    const { lanes, begun, end } = heldLanes();
    lanes.wake('kim');
    await settled();
    lanes.wake('kim');
    let stopped = false;
    const stopping = lanes.stop().then(() => { stopped = true; });
    lanes.wake('lou');
    await settled();
    expect(stopped).to.equal(false);
    await end('kim');
    await stopping;
    expect(begun).to.deep.equal(['kim']);
  });
});
