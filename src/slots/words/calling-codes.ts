/** A country's numbers as people write them at home. Lengths count the digits after the trunk prefix. */
interface Plan {
  code: string;
  trunk: string;
  /** How a mobile number begins after the trunk prefix. */
  mobile: RegExp;
  mobileLengths: readonly number[];
  min: number;
  max: number;
}

/** From the countries' numbering plans as the ITU publishes them (E.164 national numbering plans). */
export const plans = {
  DE: { code: '49', trunk: '0', mobile: /^1[5-7]/, mobileLengths: [10, 11], min: 6, max: 12 },
  AT: { code: '43', trunk: '0', mobile: /^6[5-9]/, mobileLengths: [10, 11, 12, 13], min: 5, max: 13 },
  CH: { code: '41', trunk: '0', mobile: /^7[5-9]/, mobileLengths: [9], min: 9, max: 9 },
  LI: { code: '423', trunk: '', mobile: /^[67]/, mobileLengths: [7, 9], min: 7, max: 9 },
  NL: { code: '31', trunk: '0', mobile: /^6/, mobileLengths: [9], min: 9, max: 9 },
  FR: { code: '33', trunk: '0', mobile: /^[67]/, mobileLengths: [9], min: 9, max: 9 },
  GB: { code: '44', trunk: '0', mobile: /^7/, mobileLengths: [10], min: 9, max: 10 },
  US: { code: '1', trunk: '1', mobile: /^$/, mobileLengths: [], min: 10, max: 10 },
} as const satisfies Record<string, Plan>;

export type Country = keyof typeof plans;

/** Calling codes in use: ITU list of E.164 assigned country codes. */
const ranges =
  `1 7 20 27 30-34 36 39-41 43-49 51-58 60-66 81-82 84 86 90-95 98 211-213 216 218 220-269 290-291 297-299 350-359 370-378
  380-383 385-387 389 420-421 423 500-509 590-599 670 672-683 685-692 850 852-853 855-856 880 886 960-968 970-977 992-996 998`;
const codes = new Set(
  ranges.split(/\s+/).flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, offset) => String(from + offset));
  }),
);

/** The calling code that international digits begin with; `undefined` where there is none. */
export function callingCodeOf(digits: string): string | undefined {
  return [3, 2, 1].map((length) => digits.slice(0, length)).find((code) => codes.has(code));
}

/** Whether so many digits after a calling code can be a number there. */
export function isPlausible(code: string, national: string): boolean {
  const plan: Plan | undefined = Object.values(plans).find((each) => each.code === code);
  if (!plan) return national.length + code.length >= 8 && national.length + code.length <= 15;
  if (national.startsWith('0')) return false;
  if (plan.mobile.test(national)) return plan.mobileLengths.includes(national.length);
  return national.length >= plan.min && national.length <= plan.max;
}
