import { expect } from 'chai';
import { retryWait } from '../../../src/simulator/webhooks/retry-wait.js';
import { defaultSettings } from '../../../src/simulator/world/settings.js';

const settings = { ...defaultSettings.webhooks, retryFirstMs: 1_000, retryFactor: 2, retryMaxMs: 5_000, retryForMs: 60_000 };

describe('the wait before a webhook is tried again', () => {
  it('grows up to the longest', () => {
    expect([1, 2, 3, 4, 5, 5_000].map((attempts) => retryWait(settings, attempts, 0))).to.deep.equal([1_000, 2_000, 4_000, 5_000, 5_000, 5_000]);
  });

  it('ends when it has gone on for too long', () => {
    expect(retryWait(settings, 20, 59_999)).to.equal(5_000);
    expect(retryWait(settings, 20, 60_000)).to.equal(undefined);
  });
});
