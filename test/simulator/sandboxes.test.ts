import { expect } from 'chai';
import { parcelNumber } from '../../src/simulator/carrier/check-digit.js';
import { createClock } from '../../src/simulator/clock.js';
import { forgetBetween } from '../../src/simulator/forget-between.js';
import type { Listening } from '../../src/simulator/http/listen.js';
import { createSandboxes, samples } from '../../src/simulator/sandboxes.js';
import { createCustomer } from '../../src/simulator/world/customer.js';
import type { World } from '../../src/simulator/world/world.js';
import { fetchJson, type Answer } from './world.js';

/** A Monday. */
const start = Date.parse('2026-03-02T10:00:00Z');
const inTransit = '00340434161094022115';
const delivered = parcelNumber(2301);
/** Where the parcel in transit goes. */
const postcode = '04109';

describe('the sandboxes', () => {
  let listening: Listening;
  let settings: Record<string, string>;
  let writes: (waId: string) => void;
  beforeEach(async () => {
    const sandboxes = createSandboxes({ clock: createClock({ frozen: true, start }) });
    const watchers: World['watchers'] = new Set();
    forgetBetween({ watchers }, sandboxes);
    writes = (waId) => { for (const watcher of watchers) watcher(createCustomer({ waId })); };
    listening = await sandboxes.start();
    settings = sandboxes.settings(listening.url);
  });
  afterEach(() => listening.close());

  const ask = (base: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    fetchJson(`${settings[`${base}_API_URL`]}${path}`, {
      method,
      headers: { 'x-api-key': settings[`${base}_API_KEY`] ?? '', 'dhl-api-key': settings['DHL_API_KEY']!, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const shop = ask.bind(undefined, 'SHOP');
  const desk = ask.bind(undefined, 'DESK');
  const locations = ask.bind(undefined, 'DHL_LOCATIONS');

  describe('as every outside system', () => {
    it('want their key, the right method and JSON', async () => {
      expect((await shop('GET', '/orders/NW-104201?postcode=20457', undefined, { 'x-api-key': 'wrong' })).status).to.equal(401);
      expect((await shop('DELETE', '/orders/NW-104201')).status).to.equal(405);
      expect((await shop('GET', '/nothing')).status).to.equal(404);
      expect((await shop('PUT', '/orders/NW-104201/address', '{ "address":')).body).to.include({ status: 400, code: 'no-json' });
      expect((await shop('PUT', '/orders/NW-104201/address', 'x'.repeat(200_000))).status).to.equal(413);
      expect((await shop('PUT', '/orders/NW-104201/address', { address: 7 })).body).to.deep.include({ status: 422, code: 'invalid' });
    });

    it('do a thing once for one idempotency key, and refuse the key for another thing', async () => {
      const key = { 'idempotency-key': 'k1' };
      const first = await shop('POST', '/orders/NW-104203/returns', { reason: 'size' }, key);
      expect(first.status).to.equal(201);
      expect(await shop('POST', '/orders/NW-104203/returns', { reason: 'size' }, key)).to.deep.equal(first);
      expect((await shop('POST', '/orders/NW-104203/returns', { reason: 'defect' }, key)).body).to.include({ status: 422, code: 'key-reused' });
      expect((await shop('POST', '/orders/NW-104203/returns', { reason: 'size' }, { 'idempotency-key': 'k2' })).body).to.include({ status: 409, return_code: first.body.return_code });
    });

    it('give two requests with one key at the same time one answer', async () => {
      const both = await Promise.all([1, 2].map(() => desk('POST', '/inquiries', { number: delivered, postcode: '20457' }, { 'idempotency-key': 'k' })));
      expect(both[0]!.status).to.equal(201);
      expect(both[1]).to.deep.equal(both[0]);
    });

    it('forget what was done to parcels and orders when a new customer comes, and keep what is booked', async () => {
      const claim = { number: delivered, postcode: '20457', damage: 'both' };
      expect((await desk('POST', '/damage-claims', claim)).status).to.equal(201);
      expect((await shop('POST', '/orders/NW-104203/returns', {})).status).to.equal(201);
      const booked = await shop('POST', '/appointments', { day: '2026-03-03', time: '09:00', phone: '+491701234567' });
      expect(booked.status).to.equal(201);
      writes('491511');
      expect((await desk('POST', '/damage-claims', claim)).status).to.equal(201);
      expect((await shop('POST', '/orders/NW-104203/returns', {})).status).to.equal(201);
      writes('491511');
      expect((await desk('POST', '/damage-claims', claim)).status).to.equal(409);
      expect((await shop('DELETE', `/appointments/${booked.body.number}?phone=%2B491701234567`)).status).to.equal(200);
    });

    it('are down and busy where a number stands for it, and say when to come back', async () => {
      expect((await shop('GET', '/orders/NW-104503?postcode=20457')).status).to.equal(503);
      expect((await shop('GET', '/orders/NW-104429?postcode=20457')).status).to.equal(429);
      expect((await desk('GET', `/parcels/${parcelNumber(2306)}/delivery?postcode=20457`)).status).to.equal(503);
      expect((await locations('GET', '/find-by-address?countryCode=DE&postalCode=99503')).status).to.equal(503);
    });

    it('offer numbers to try, each with what comes of it in both languages', () => {
      expect(samples.map(({ text }) => text)).to.include.members([inTransit, 'NW-104201', 'NW-104203']);
      expect(new Set(samples.map(({ text }) => text)).size).to.equal(samples.length);
      expect(samples.every(({ label }) => label['de'] && label['en'])).to.equal(true);
    });
  });

  describe('the location finder', () => {
    it('finds the nearest first, by postcode and by place', async () => {
      const { body } = await locations('GET', '/find-by-address?countryCode=DE&postalCode=20457');
      expect(body.locations.map((one: { name: string }) => one.name)).to.deep.equal(['Packstation 146', 'Kiosk am Fleet']);
      const near = await locations('GET', '/find-by-geo?latitude=53.5460&longitude=9.9894');
      expect(near.body.locations[0]).to.deep.include({ name: 'Kiosk am Fleet', distance: 13 });
      expect(near.body.locations[0].place.address).to.include({ streetAddress: 'Brückenstraße 3', addressLocality: 'Hamburg' });
    });

    it('says that there is none, or what is missing', async () => {
      expect((await locations('GET', '/find-by-address?countryCode=DE&postalCode=99999')).status).to.equal(404);
      expect((await locations('GET', '/find-by-geo?latitude=0&longitude=0')).status).to.equal(404);
      expect((await locations('GET', '/find-by-geo?latitude=here')).status).to.equal(400);
      expect((await locations('GET', '/find-by-address?postalCode=20457')).status).to.equal(400);
    });
  });

  describe('the carrier\'s desk', () => {
    it('moves a delivery to a day that it delivers on', async () => {
      const path = `/parcels/${inTransit}/delivery`;
      const seen = `${path}?postcode=04109`;
      expect((await desk('GET', seen)).body).to.deep.equal({ day: '2026-03-03', first_day: '2026-03-03', last_day: '2026-03-10' });
      expect((await desk('PUT', path, { postcode, day: '2026-03-06' })).body.day).to.equal('2026-03-06');
      expect((await desk('GET', seen)).body.day).to.equal('2026-03-06');
      for (const day of ['2026-03-08', '2026-03-02', '2026-03-20', '2026-02-30', 'soon']) {
        expect((await desk('PUT', path, { postcode, day })).body, day).to.include({ status: 422, code: 'no-delivery', first_day: '2026-03-03' });
      }
    });

    it('takes a neighbour or a safe place, one wish at a time', async () => {
      const path = `/parcels/${inTransit}/delivery`;
      expect((await desk('PUT', path, { postcode, neighbour: 'Familie Yıldız' })).body).to.include({ neighbour: 'Familie Yıldız' });
      expect((await desk('PUT', path, { postcode, safe_place: 'Carport' })).body).to.include({ safe_place: 'Carport' });
      expect((await desk('PUT', path, { postcode, safe_place: 'Carport', neighbour: 'Familie Yıldız' })).status).to.equal(422);
    });

    it('is too late for what is out, delivered or on its way back, and knows no strange number', async () => {
      for (const [serial, goesTo, code] of [[2313, '80331', 'out'], [2301, '20457', 'delivered'], [2303, '10115', 'returned']] as const) {
        expect((await desk('GET', `/parcels/${parcelNumber(serial)}/delivery?postcode=${goesTo}`)).body).to.include({ status: 409, code });
        expect((await desk('PUT', `/parcels/${parcelNumber(serial)}/delivery`, { postcode: goesTo, neighbour: 'Familie Yıldız' })).status).to.equal(409);
      }
      expect((await desk('GET', `/parcels/${parcelNumber(9999)}/delivery?postcode=20457`)).status).to.equal(404);
    });

    it('redirects, searches and takes claims only for who knows where the parcel goes; to others there is none', async () => {
      const stranger = { postcode: '99999' };
      const none = (await desk('GET', `/parcels/${parcelNumber(9999)}/delivery?postcode=99999`)).body;
      expect((await desk('GET', `/parcels/${inTransit}/delivery?postcode=99999`)).body).to.deep.equal(none);
      expect((await desk('GET', `/parcels/${inTransit}/delivery`)).body).to.deep.equal(none);
      expect((await desk('PUT', `/parcels/${inTransit}/delivery`, { ...stranger, neighbour: 'Familie Yıldız' })).body).to.deep.equal(none);
      expect((await desk('PUT', `/parcels/${inTransit}/delivery`, { neighbour: 'Familie Yıldız' })).status).to.equal(422);
      expect((await desk('POST', '/inquiries', { ...stranger, number: delivered })).body).to.deep.equal(none);
      expect((await desk('POST', '/damage-claims', { ...stranger, number: delivered, damage: 'both' })).body).to.deep.equal(none);
    });

    it('searches for a parcel once, and not too early', async () => {
      expect(await desk('POST', '/inquiries', { number: delivered, postcode: '20457' })).to.deep.equal({ status: 201, body: { case_number: 'NF-204817', answer_by: '2026-03-10' } });
      expect((await desk('POST', '/inquiries', { number: delivered, postcode: '20457' })).body).to.include({ status: 409, case_number: 'NF-204817' });
      expect((await desk('POST', '/inquiries', { number: parcelNumber(2314), postcode: '80331' })).body).to.include({ status: 409, case_number: 'NF-204800' });
      expect((await desk('POST', '/inquiries', { number: inTransit, postcode })).body).to.include({ status: 422, code: 'too-early', from: '2026-03-06' });
      expect((await desk('POST', '/inquiries', { number: parcelNumber(2304), postcode: '10115' })).status).to.equal(201);
      expect((await desk('POST', '/inquiries', {})).status).to.equal(422);
    });

    it('takes a damage claim within seven days of delivery', async () => {
      const claim = (serial: number, goesTo: string): Promise<Answer> => desk('POST', '/damage-claims', { number: parcelNumber(serial), postcode: goesTo, damage: 'contents' });
      const { body: claimed } = await claim(2301, '20457');
      expect(claimed).to.deep.equal({ claim_number: 'SM-51301', answer_by: '2026-03-05', photos: 0 });
      expect((await claim(2301, '20457')).body).to.include({ status: 409, claim_number: 'SM-51301' });
      expect((await claim(2315, '50667')).body).to.include({ status: 422, code: 'too-late' });
      expect((await claim(2302, '20457')).body).to.include({ status: 422, code: 'not-delivered' });
      expect((await claim(9999, '20457')).status).to.equal(404);
    });

    it('puts photos to a claim that is open', async () => {
      const photo = { number: delivered, postcode: '20457', photo: 'media:2' };
      expect((await desk('POST', '/damage-claims/photos', photo)).status).to.equal(404);
      await desk('POST', '/damage-claims', { number: delivered, postcode: '20457', damage: 'packaging' });
      expect((await desk('POST', '/damage-claims/photos', photo)).body).to.include({ claim_number: 'SM-51301', photos: 1 });
      expect((await desk('POST', '/damage-claims/photos', { ...photo, postcode: '99999' })).status).to.equal(404);
    });
  });

  describe('the shop', () => {
    it('shows an order only to who knows its postcode, however the number is written', async () => {
      expect((await shop('GET', '/orders/NW-104203?postcode=20457')).body).to.deep.equal({
        number: 'NW-104203', status: 'delivered', ordered_on: '2026-02-18', delivered_on: '2026-02-22', tracking_number: delivered, total: 79.95,
      });
      expect((await shop('GET', '/orders/nw%20104203?postcode=20457')).status).to.equal(200);
      expect((await shop('GET', '/orders/NW-104202/parcel')).body).to.include({ tracking_number: inTransit });
      expect((await shop('GET', '/orders/NW-104201/parcel')).status).to.equal(404);
      const stranger = await shop('GET', '/orders/NW-104203?postcode=10115');
      expect(stranger.status).to.equal(404);
      expect(stranger.body).to.deep.equal((await shop('GET', '/orders/NW-999999?postcode=10115')).body);
    });

    it('changes an address until the order is on its way', async () => {
      expect((await shop('PUT', '/orders/NW-104201/address', { address: 'Lindenallee 4a, 10115 Berlin' })).status).to.equal(200);
      expect((await shop('PUT', '/orders/NW-104202/address', { address: 'Lindenallee 4a, 10115 Berlin' })).body).to.include({ status: 409, code: 'dispatched', tracking_number: inTransit });
      for (const address of ['Lindenallee, 10115 Berlin', 'Lindenallee 4, 00001 Nirgends', 'Lindenallee 4']) {
        expect((await shop('PUT', '/orders/NW-104201/address', { address })).body, address).to.include({ status: 422 });
      }
    });

    it('registers a return once, after delivery and within thirty days', async () => {
      const send = (number: string): Promise<Answer> => shop('POST', `/orders/${number}/returns`, { reason: null });
      expect(await send('NW-104203')).to.deep.equal({ status: 201, body: { return_code: 'RS-70401', hand_in_by: '2026-03-16' } });
      expect((await send('NW-104205')).body).to.include({ status: 409, return_code: 'RS-70341' });
      expect((await send('NW-104202')).body).to.include({ status: 422, code: 'not-delivered' });
      expect((await send('NW-104204')).body).to.include({ status: 422, code: 'window-over', ended_on: '2026-02-03' });
    });

    it('finds an invoice and mails it, to a masked address, once', async () => {
      expect((await shop('GET', '/orders/NW-104203/invoice')).body).to.deep.equal({ number: 'RE-104203', total: 79.95, payment: 'paid', issued_on: '2026-02-19', due_on: '2026-03-05' });
      expect((await shop('GET', '/orders/NW-104201/invoice')).body).to.include({ status: 404, code: 'no-invoice' });
      expect(await shop('POST', '/orders/NW-104203/invoice/mails')).to.deep.equal({ status: 202, body: { sent_to: 'j…@mail.example' } });
      expect((await shop('POST', '/orders/NW-104203/invoice/mails')).status).to.equal(429);
      expect((await shop('POST', '/orders/NW-104204/invoice/mails')).body).to.include({ status: 409, code: 'no-email' });
    });

    it('files a complaint, and says until when it is answered', async () => {
      expect(await shop('POST', '/complaints', { about: 'delivery', words: 'Der Fahrer war unfreundlich.' })).to.deep.equal({ status: 201, body: { number: 'BE-881', answer_by: '2026-03-04' } });
      for (const body of [{ about: 'weather', words: 'Regen' }, { about: 'item', words: '  ' }, { about: 'item', words: 'x'.repeat(2_000) }]) {
        expect((await shop('POST', '/complaints', body)).status).to.equal(422);
      }
    });

    it('notes what is said to a rating', async () => {
      expect((await shop('POST', '/feedback', { score: 5, words: 'Schnell!' })).status).to.equal(201);
      expect((await shop('POST', '/feedback', { score: 9, words: 'Schnell!' })).status).to.equal(422);
    });

    it('offers free times while the shop is open, from now on', async () => {
      const { body } = await shop('GET', '/appointments/free?day=2026-03-03');
      expect(body.times).to.have.length.within(2, 3);
      expect(await shop('GET', '/appointments/free?day=2026-03-03')).to.deep.equal({ status: 200, body });
      const today = (await shop('GET', '/appointments/free?day=2026-03-02')).body.times as string[];
      expect(today[0]! > '11:00').to.equal(true);
      expect((await shop('GET', '/appointments/free?day=2026-03-08')).body).to.include({ status: 404, code: 'full', next_day: '2026-03-09' });
      for (const [day, code] of [['2026-03-01', 'too-early'], ['2026-05-01', 'too-far'], ['2026-02-30', 'no-day'], ['', 'no-day']] as const) {
        expect((await shop('GET', `/appointments/free?day=${day}`)).body, day).to.include({ status: 422, code });
      }
    });

    it('books a time once, loses the last one of a day to somebody else, and frees what is cancelled', async () => {
      const day = '2026-03-03';
      const { times } = (await shop('GET', `/appointments/free?day=${day}`)).body as { times: string[] };
      const [time] = times;
      const phone = '+491701234567';
      const own = `phone=${encodeURIComponent(phone)}`;
      const booked = await shop('POST', '/appointments', { day, time, phone });
      expect(booked).to.deep.equal({ status: 201, body: { number: 'TE-3201', day, time } });
      expect((await shop('POST', '/appointments', { day, time, phone })).body).to.include({ status: 409, code: 'taken' }).and.to.have.property('next_time').that.is.not.equal(time);
      expect((await shop('POST', '/appointments', { day, time: times.at(-1), phone })).status).to.equal(409);
      expect((await shop('DELETE', `/appointments/te-3201?${own}`)).body).to.include({ day, time });
      expect((await shop('DELETE', `/appointments/TE-3201?${own}`)).status).to.equal(404);
      expect((await shop('POST', '/appointments', { day, time, phone })).status).to.equal(201);
      expect((await shop('POST', '/appointments', { day, time: '9 Uhr', phone })).status).to.equal(422);
      expect((await shop('POST', '/appointments', { day: '2026-03-01', time, phone })).status).to.equal(422);
    });

    it('moves and cancels an appointment only for who knows its phone', async () => {
      const day = '2026-03-03';
      const phone = '+491701234567';
      const { times: [time, later] } = (await shop('GET', `/appointments/free?day=${day}`)).body as { times: string[] };
      await shop('POST', '/appointments', { day, time, phone });
      const none = (await shop('DELETE', `/appointments/TE-9999?phone=${encodeURIComponent(phone)}`)).body;
      for (const caller of ['', '?phone=%2B4940999999']) expect((await shop('DELETE', `/appointments/TE-3201${caller}`)).body).to.deep.equal(none);
      expect((await shop('PUT', '/appointments/TE-3201', { day, time: later, phone: '+4940999999' })).body).to.deep.equal(none);
      expect((await shop('PUT', '/appointments/TE-3201', { day, time, phone })).body).to.include({ status: 409, code: 'taken' });
      expect((await shop('PUT', '/appointments/TE-3201', { day, time: later, phone })).body).to.include({ number: 'TE-3201', time: later });
      expect((await shop('POST', '/appointments', { day, time, phone })).status).to.equal(201);
    });
  });
});
