import { expect } from 'chai';
import { parcelNumber } from '../../src/simulator/carrier/check-digit.js';
import { createCarrier, type Carrier } from '../../src/simulator/carrier/create-carrier.js';
import { parcels } from '../../src/simulator/carrier/parcels.js';
import { carrierSamples } from '../../src/simulator/carrier/samples.js';
import { createClock } from '../../src/simulator/clock.js';
import { fetchJson, type Answer } from './world.js';

/** GS1's rule said another way: over all twenty digits, three times those in odd places plus the others is a multiple of ten. */
const isValid = (number: string): boolean => /^\d{20}$/.test(number) && [...number].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 1 : 3), 0) % 10 === 0;

describe('the carrier sandbox', () => {
  let carrier: Carrier;
  let url: string;
  before(async () => {
    carrier = createCarrier({ clock: createClock({ frozen: true, start: Date.parse('2026-03-02T10:00:00Z') }), slowMs: 30, prefix: '/carrier' });
    ({ url } = await carrier.start());
  });
  after(() => carrier.stop());

  const track = (number: string, key = carrier.apiKey): Promise<Answer> => fetchJson(`${url}/track/shipments?trackingNumber=${number}`, { headers: { 'DHL-API-Key': key } });
  const numberOf = (label: string): string => parcels.find((parcel) => parcel.label.en === label)!.number;

  it('knows only numbers that are valid, each once', () => {
    expect(parcels.map((parcel) => parcel.number).filter((number) => !isValid(number))).to.deep.equal([]);
    expect(new Set(parcels.map((parcel) => parcel.number)).size).to.equal(parcels.length);
    expect(isValid('00340434161094022116')).to.equal(false);
  });

  for (const [label, statusCode] of Object.entries({ 'in transit': 'transit', delivered: 'delivered', announced: 'pre-transit', 'delivery failed': 'failure', 'status unclear': 'unknown' })) {
    it(`tells of a parcel that is ${label}`, async () => {
      const { status, body } = await track(numberOf(label));
      expect(status).to.equal(200);
      const [shipment] = body.shipments;
      expect(shipment).to.include({ id: numberOf(label), service: 'parcel-de' });
      expect(shipment.status).to.include({ statusCode });
      expect(shipment.status.location.address).to.have.keys('countryCode', 'addressLocality');
      expect(shipment.status.timestamp).to.match(/^2026-0[23]-\d\dT\d\d:\d\d:\d\d$/);
      expect(shipment.events[0]).to.deep.equal(shipment.status);
    });
  }

  it('answers problems as DHL does', async () => {
    expect(await track(parcelNumber(9999))).to.deep.equal({
      status: 404, body: { title: 'No result found', status: 404, detail: 'No shipment with given tracking number found.' },
    });
    expect((await track(numberOf('in transit'), 'wrong')).status).to.equal(401);
    expect((await fetchJson(`${url}/track/shipments?trackingNumber=1`, {})).body).to.deep.equal({ title: 'Unauthorized', status: 401, detail: 'Unauthorized for given resource.' });
    expect((await track('')).status).to.equal(400);
    expect((await track(numberOf('carrier down'))).status).to.equal(503);
    expect((await track(numberOf('too many requests'))).status).to.equal(429);
    expect((await fetchJson(`${url}/track/other`, { headers: { 'DHL-API-Key': carrier.apiKey } })).status).to.equal(404);
  });

  it('is slow, and breaks off, on request', async () => {
    expect((await track(numberOf('carrier very slow'))).status).to.equal(200);
    for (const label of ['connection cut', 'answer cut short']) {
      expect(await track(numberOf(label)).then(() => 'answered', () => 'broken')).to.equal('broken');
    }
    expect((await track(numberOf('delivered'))).status).to.equal(200);
  });

  it('offers numbers to try in both languages, one of them mistyped', () => {
    const labels = carrierSamples.map((sample) => sample.label.en);
    expect(labels).to.include.members(['delivered, postcode 20457', 'in transit, postcode 04109', 'announced, postcode 20457', 'delivery failed', 'unknown to the carrier', 'carrier down', 'carrier very slow']);
    expect(carrierSamples.every((sample) => sample.label.de && sample.label.en)).to.equal(true);
    expect(carrierSamples.filter((sample) => !isValid(sample.text))).to.have.length(1);
  });
});
