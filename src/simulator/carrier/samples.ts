import type { Sample } from '../phone/api.js';
import { parcels } from './parcels.js';

const wrongCheckDigit: Sample = { text: '00340434161094022116', label: { de: 'vertippt (Prüfziffer falsch)', en: 'mistyped (wrong check digit)' } };

const offered = ['transit', 'delivered', 'pre-transit', 'failure', 'unknown'];

const unoffered = ['searched for already', 'delivered ten days ago'];

/** Numbers to try, for the phone page: every state of a parcel, unknown, down, slow, and a mistyped one. */
export const carrierSamples: Sample[] = [
  ...parcels
    .filter(({ label }) => !unoffered.includes(label.en))
    .filter(({ behaviour }) => ('shipment' in behaviour ? offered.includes(behaviour.shipment) : 'slowMs' in behaviour || ('problem' in behaviour && [404, 503].includes(behaviour.problem))))
    .map(({ number, label, postcode }) => ({ text: number, label: postcode === undefined ? label : { de: `${label.de}, PLZ ${postcode}`, en: `${label.en}, postcode ${postcode}` } })),
  wrongCheckDigit,
];
