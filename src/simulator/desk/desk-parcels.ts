import { parcelNumber } from '../carrier/check-digit.js';
import { Problem } from '../sandbox/problem.js';

/** How the carrier's desk sees a parcel. */
export interface DeskParcel {
  number: string;
  /** Where it goes: who knows it and the number is taken for the customer. */
  postcode: string;
  stage: 'announced' | 'transit' | 'stalled' | 'out' | 'delivered' | 'returned';
  /** Days since it last moved. */
  still: number;
  /** An inquiry that runs already. */
  inquiry?: string;
}

/** The numbers are those of the tracking sandbox; a delivered one arrived so many days ago as it is still. */
const parcels: readonly DeskParcel[] = [
  { number: '00340434161094022115', postcode: '04109', stage: 'transit', still: 1 },
  { number: parcelNumber(2301), postcode: '20457', stage: 'delivered', still: 0 },
  { number: parcelNumber(2302), postcode: '20457', stage: 'announced', still: 3 },
  { number: parcelNumber(2303), postcode: '10115', stage: 'returned', still: 0 },
  { number: parcelNumber(2304), postcode: '10115', stage: 'stalled', still: 6 },
  { number: parcelNumber(2313), postcode: '80331', stage: 'out', still: 0 },
  { number: parcelNumber(2314), postcode: '80331', stage: 'stalled', still: 8, inquiry: 'NF-204800' },
  { number: parcelNumber(2315), postcode: '50667', stage: 'delivered', still: 10 },
];

const faults: Record<string, Problem> = {
  [parcelNumber(2306)]: new Problem(503, 'Service unavailable', 'The service is temporarily unavailable.'),
  [parcelNumber(2308)]: new Problem(429, 'Too many requests', 'Please try again later.'),
};

/**
 * The parcel of this number.
 * @throws Problem 404 for an unknown one, 429 and 503 for those that stand for them
 */
export function findDeskParcel(number: string | undefined): DeskParcel {
  const fault = faults[number ?? ''];
  if (fault) throw fault;
  const parcel = parcels.find((one) => one.number === number);
  if (!parcel) throw unknown();
  return parcel;
}

/**
 * The parcel of this number that goes to this postcode.
 * @throws Problem 404 for a wrong postcode too: a stranger is told that there is none
 */
export function findOwnParcel(number: string | undefined, postcode: string | null | undefined): DeskParcel {
  const parcel = findDeskParcel(number);
  if (parcel.postcode !== postcode) throw unknown();
  return parcel;
}

const unknown = (): Problem => new Problem(404, 'Not found', 'No parcel has this number.', { code: 'unknown-parcel' });
