import { parcelNumber } from './check-digit.js';

/** What the carrier does about a number. */
export type Behaviour =
  | { shipment: 'delivered' | 'transit' | 'pre-transit' | 'failure' | 'unknown' }
  | { problem: 401 | 404 | 429 | 500 | 503 }
  | { slowMs: number }
  | { cut: 'before' | 'within' };

export interface Parcel {
  number: string;
  behaviour: Behaviour;
  /** Where it goes, for whoever tries what only its receiver may do. */
  postcode?: string;
  /** What a reader tries it for. */
  label: { de: string; en: string };
}

/** The numbers that the sandbox knows; any other valid number is unknown to it (404). */
export const parcels: Parcel[] = [
  { number: '00340434161094022115', postcode: '04109', behaviour: { shipment: 'transit' }, label: { de: 'unterwegs', en: 'in transit' } },
  { number: parcelNumber(2301), postcode: '20457', behaviour: { shipment: 'delivered' }, label: { de: 'zugestellt', en: 'delivered' } },
  { number: parcelNumber(2302), postcode: '20457', behaviour: { shipment: 'pre-transit' }, label: { de: 'angekündigt', en: 'announced' } },
  { number: parcelNumber(2303), behaviour: { shipment: 'failure' }, label: { de: 'Zustellung gescheitert', en: 'delivery failed' } },
  { number: parcelNumber(2304), postcode: '10115', behaviour: { shipment: 'unknown' }, label: { de: 'Status unklar', en: 'status unclear' } },
  { number: parcelNumber(2305), behaviour: { problem: 404 }, label: { de: 'dem Paketdienst unbekannt', en: 'unknown to the carrier' } },
  { number: parcelNumber(2306), behaviour: { problem: 503 }, label: { de: 'Paketdienst gestört', en: 'carrier down' } },
  { number: parcelNumber(2307), behaviour: { slowMs: 10_000 }, label: { de: 'Paketdienst sehr langsam', en: 'carrier very slow' } },
  { number: parcelNumber(2308), behaviour: { problem: 429 }, label: { de: 'zu viele Anfragen', en: 'too many requests' } },
  { number: parcelNumber(2309), behaviour: { cut: 'before' }, label: { de: 'Verbindung bricht ab', en: 'connection cut' } },
  { number: parcelNumber(2310), behaviour: { cut: 'within' }, label: { de: 'Antwort bricht ab', en: 'answer cut short' } },
  { number: parcelNumber(2311), behaviour: { problem: 401 }, label: { de: 'Schlüssel abgelehnt', en: 'key refused' } },
  { number: parcelNumber(2312), behaviour: { problem: 500 }, label: { de: 'Paketdienst meldet Fehler', en: 'carrier fails' } },
  { number: parcelNumber(2313), postcode: '80331', behaviour: { shipment: 'transit' }, label: { de: 'schon in der Zustellung', en: 'out for delivery' } },
  { number: parcelNumber(2314), behaviour: { shipment: 'unknown' }, label: { de: 'wird schon gesucht', en: 'searched for already' } },
  { number: parcelNumber(2315), behaviour: { shipment: 'delivered' }, label: { de: 'vor zehn Tagen zugestellt', en: 'delivered ten days ago' } },
];
