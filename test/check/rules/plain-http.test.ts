import { plainHttp } from '../../../src/check/rules/plain-http.js';
import { testRule } from '../test-rule.js';

const service = (url: string): { file: 'services'; keys: string } => ({ file: 'services', keys: `weather:\n  url: ${url}\n  operations:\n    today: { get: /today, outcomes: { known: { status: 200 }, failed: otherwise } }\n` });

testRule(plainHttp, {
  valid: {
    'https': service('https://weather.example'),
    'on this machine': service('http://localhost:4000'),
    'in the house': service('http://10.1.2.3/api'),
    'a neighbouring container': service('http://weather:8080'),
    'a setting alone': service('{ setting: WEATHER_URL }'),
  },
  invalid: {
    'http': [service('‹http://weather.example›'), 'https://weather.example'],
    'a default address': [service('{ setting: WEATHER_URL, default: ‹http://weather.example› }'), 'https://weather.example'],
  },
});
