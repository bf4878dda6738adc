type Status = 'delivered' | 'transit' | 'pre-transit' | 'failure' | 'unknown';

interface Step {
  statusCode: Status;
  hoursAgo: number;
  place: string;
  words: string;
}

const announced: Step = { statusCode: 'pre-transit', hoursAgo: 70, place: 'Hamburg', words: 'The sender has announced the shipment electronically to DHL.' };
const handedIn: Step = { statusCode: 'transit', hoursAgo: 52, place: 'Hamburg', words: 'The shipment has been processed in the parcel center of origin.' };
const onTheRoad: Step = { statusCode: 'transit', hoursAgo: 26, place: 'Leipzig', words: 'The shipment is on its way to the delivery base.' };
const out: Step = { statusCode: 'transit', hoursAgo: 5, place: 'Leipzig', words: 'The shipment has been loaded onto the delivery vehicle.' };

const stories: Record<Status, Step[]> = {
  'pre-transit': [announced],
  transit: [onTheRoad, handedIn, announced],
  delivered: [{ statusCode: 'delivered', hoursAgo: 3, place: 'Leipzig', words: 'The shipment has been successfully delivered.' }, out, onTheRoad, handedIn, announced],
  failure: [{ statusCode: 'failure', hoursAgo: 3, place: 'Leipzig', words: 'The shipment could not be delivered and is being returned to the sender.' }, out, onTheRoad, handedIn, announced],
  unknown: [{ statusCode: 'unknown', hoursAgo: 8, place: 'Leipzig', words: 'The status of the shipment cannot be determined at present.' }, handedIn, announced],
};

const hour = 3_600_000;
const address = (addressLocality: string): object => ({ address: { countryCode: 'DE', addressLocality } });

/** A shipment as DHL's Shipment Tracking Unified API says it; times are seconds exact, without a zone, as DHL Paket gives them. */
export function shipment(number: string, status: Status, now: number): object {
  const events = stories[status].map((step) => ({
    timestamp: new Date(now - step.hoursAgo * hour).toISOString().slice(0, 19),
    location: address(step.place),
    statusCode: step.statusCode,
    status: step.words,
    description: step.words,
  }));
  return {
    serviceUrl: `https://www.dhl.de/de/privatkunden.html?piececode=${number}`,
    id: number,
    service: 'parcel-de',
    origin: address('Hamburg'),
    destination: address('Leipzig'),
    status: events[0],
    ...(status === 'transit' && { estimatedTimeOfDelivery: new Date(now + 20 * hour).toISOString().slice(0, 19), estimatedTimeOfDeliveryRemark: 'By end of day' }),
    details: { product: { productName: 'DHL PAKET' }, weight: { value: 2.4, unitText: 'kg' }, proofOfDeliverySignedAvailable: false, totalNumberOfPieces: 1 },
    events,
  };
}
