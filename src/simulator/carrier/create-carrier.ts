import { createClock, type Clock } from '../clock.js';
import { createSandbox, type Sandbox } from '../sandbox/create-sandbox.js';
import type { Problem } from '../sandbox/problem.js';
import { findByAddress, findByGeo } from './find-locations.js';
import { problem } from './problem.js';
import { trackShipments } from './track-shipments.js';

export interface CarrierOptions {
  /** `/carrier`: the handler is mounted there on another server. */
  prefix?: string;
  /** What `DHL-API-Key` must say. */
  apiKey?: string;
  clock?: Clock;
  /** How slow the slow number is, by the machine's clock. */
  slowMs?: number;
}

export type Carrier = Sandbox;

/**
 * A sandbox of two of DHL's APIs: Shipment Tracking Unified (`GET /track/shipments?trackingNumber=…`) and Location Finder
 * Unified (`GET /location-finder/v1/find-by-address` and `find-by-geo`). What a number does stands in `parcels`.
 */
export function createCarrier(options: CarrierOptions = {}): Carrier {
  const { prefix = '', apiKey = 'carrier-sandbox-key', clock = createClock(), slowMs } = options;
  const unknown: Problem = problem(404);
  return createSandbox({ routes: [trackShipments({ clock, slowMs }), findByAddress, findByGeo], keyHeader: 'dhl-api-key', apiKey, prefix, unknown });
}
