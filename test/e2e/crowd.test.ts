import { expect } from 'chai';
import { runCrowd } from './crowd.js';

/** 500 at full size: `npm run crowd`. */
const customers = Number(process.env.CROWD ?? 40);
const fullSize = customers >= 500;
const kills = fullSize ? 10 : 1;
const options = { customers, allDialogs: fullSize };

describe(`${customers} customers at once, four turns each`, function () {
  this.timeout(300_000);

  it('are each answered rightly, in order, and once', async () => {
    const result = await runCrowd(options);
    report('as they come', result);
    expect(result.wrong).to.deep.equal([]);
    expect(result).to.deep.include({ answered: customers * 4, repeated: 0 });
  });

  it('also when each webhook comes three times and shuffled', async () => {
    const result = await runCrowd({ ...options, webhooks: { copies: 3, shuffleMs: 50 } });
    report('three times, shuffled', result);
    expect(result.wrong).to.deep.equal([]);
    expect(result).to.deep.include({ answered: customers * 4, repeated: 0 });
  });

  it(`also when the process is killed in between, ${kills} ×`, async () => {
    const result = await runCrowd({ ...options, kills });
    report('killed', result);
    expect(result.wrong).to.deep.equal([]);
    expect(result).to.deep.include({ answered: customers * 4, kills });
  });
});

function report(what: string, { answered, repeated, seconds, longestMs, kills: killed }: Awaited<ReturnType<typeof runCrowd>>): void {
  if (!process.env.CROWD) return;
  console.log(`    ${what}: ${answered} answers in ${seconds.toFixed(1)} s (${Math.round(answered / seconds)}/s), longest wait ${Math.round(longestMs)} ms, ${repeated} repeated, ${killed} kills`);
}
