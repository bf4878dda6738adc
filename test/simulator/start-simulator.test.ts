import { expect } from 'chai';
import { startSimulator } from '../../src/simulator/start-simulator.js';
import { fetchJson } from './world.js';

describe('the simulator alone', () => {
  it('serves phone, control, Cloud API, carrier, desk and shop, and says how to reach them', async () => {
    const started = await startSimulator({ port: 0, webhookUrl: 'http://127.0.0.1:1/webhooks/whatsapp' });
    const { settings, addresses } = started;
    const number = await fetchJson(`${settings.WHATSAPP_API_URL}/${settings.WHATSAPP_PHONE_NUMBER_ID}`, { headers: { authorization: `Bearer ${settings.WHATSAPP_ACCESS_TOKEN}` } });
    expect(number.body.verified_name).to.equal('Nordwind');
    const [sample] = (await fetchJson(`${addresses.phone}samples`, {})).body;
    const parcel = await fetchJson(`${settings.DHL_API_URL}/track/shipments?trackingNumber=${sample.text}`, { headers: { 'DHL-API-Key': settings.DHL_API_KEY } });
    expect(parcel.body.shipments[0].status.statusCode).to.equal('transit');
    const order = await fetchJson(`${settings.SHOP_API_URL}/orders/NW-104203?postcode=20457`, { headers: { 'X-API-Key': settings.SHOP_API_KEY } });
    expect(order.body).to.include({ number: 'NW-104203', status: 'delivered' });
    const delivery = await fetchJson(`${settings.DESK_API_URL}/parcels/${sample.text}/delivery?postcode=04109`, { headers: { 'X-API-Key': settings.DESK_API_KEY } });
    expect(delivery.status).to.equal(200);
    expect((await fetchJson(`${addresses.control}settings`, {})).body.webhookUrl).to.equal('http://127.0.0.1:1/webhooks/whatsapp');
    await started.stop();
  });
});
