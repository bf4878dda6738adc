import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import type { SandboxAnswer, SandboxRoute } from '../sandbox/sandbox-route.js';
import { parcels, type Behaviour } from './parcels.js';
import { problem } from './problem.js';
import { shipment } from './shipment.js';

/** `GET /track/shipments?trackingNumber=…`, as the Shipment Tracking Unified API has it. */
export function trackShipments({ clock, slowMs }: { clock: Clock; slowMs: number | undefined }): SandboxRoute {
  const answerWith = (number: string, status: Parameters<typeof shipment>[1]): SandboxAnswer =>
    ({ status: 200, body: { shipments: [shipment(number, status, clock.now())] } });
  return {
    method: 'GET',
    path: '/track/shipments',
    async answer({ query }) {
      const number = query.get('trackingNumber')?.trim() ?? '';
      if (number === '') throw problem(400);
      const behaviour: Behaviour = parcels.find((parcel) => parcel.number === number)?.behaviour ?? { problem: 404 };
      if ('problem' in behaviour) throw problem(behaviour.problem);
      if ('cut' in behaviour) return behaviour;
      if ('shipment' in behaviour) return answerWith(number, behaviour.shipment);
      await sleep(slowMs ?? behaviour.slowMs, undefined, { ref: false });
      return answerWith(number, 'transit');
    },
  };
}
