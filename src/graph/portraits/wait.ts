import { shownTime } from '../text/shown-time.js';
import type { Portrait } from './portrait.js';

interface Options {
  wait: number | { until: string; before?: number };
}

export const wait: Portrait = {
  of: 'wait',
  draw({ options }, { language, words }) {
    const { wait: time } = options as Options;
    const { until, before } = typeof time === 'number' ? { until: undefined, before: time } : time;
    const text = [before === undefined ? [] : shownTime(before, language), until ?? []].flat().join(' → ');
    return { kind: 'silent', parts: [{ part: 'heading', text: words.waits }, { part: 'detail', text }] };
  },
};
