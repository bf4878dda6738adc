import { expect } from 'chai';
import { trackingNumber } from '../../src/slots/tracking-number.js';
import { foundIn, readingsOf, shown, valuesOf } from './reading.js';

const parcel = '00340434161094022115';

function carriersOf(text: string, options = {}): string[] {
  return readingsOf(trackingNumber, text, { options }).map(({ title }) => title ?? '');
}

describe('tracking-number', () => {
  const owners: Record<string, string[]> = {
    [parcel]: ['DHL Paket'], '340434161094022115': ['DHL Paket'], '563102430313': ['DHL Paket'], JJD000390007882923456: ['DHL Paket'], '3318810025': ['DHL Express'],
    JVGL06234567890123: ['DHL Express'], RR123456785DE: ['Post (international)'], '1Z5R89390357567127': ['UPS'], '09133131530724': ['Hermes'], H1001234567890123456: ['Hermes'],
    '01015026003653': ['DPD'], '01015026003653C': ['DPD'], '201298452284': ['GLS'], '12345678901': ['GLS'], ZX7K4HDA: ['GLS'], TBA123456789012: ['Amazon'],
  };
  for (const [number, titles] of Object.entries(owners)) it(`knows whose ${number} is`, () => expect(carriersOf(number)).to.deep.equal(titles));

  it('says the carrier as a field, and fits exactly', () => {
    expect(readingsOf(trackingNumber, parcel)).to.deep.equal([{ value: parcel, title: 'DHL Paket', fields: { carrier: 'dhl' }, fit: 'exact' }]);
  });

  it('offers every carrier that a number may belong to', () => {
    expect(carriersOf('201298452283')).to.deep.equal(['DHL Paket']);
    const both = '201298452277';
    expect(carriersOf(both)).to.deep.equal(['DHL Paket', 'GLS']);
    expect(carriersOf(`${both} von GLS`)).to.deep.equal(['GLS']);
    expect(carriersOf(both, { carriers: ['dhl', 'ups'] })).to.deep.equal(['DHL Paket']);
  });

  const sameNumber = [
    '0034 0434 1610 9402 2115', '0034-0434-1610-9402-2115', '0034.0434.1610.9402.2115', ' 00340434161094022115. ', '0034 0434 1610\n9402 2115', 'OO340434I6IO94O22II5', '0o34o434161o94o22115',
    'Ihre Sendung 0034 0434 1610 9402 2115 ist unterwegs', 'Nr.: 00340434161094022115!', 'die nummer ist 00340434161094022115 danke', '0034\u200b0434\u200b1610\u200b9402\u200b2115', '００３４０４３４１６１０９４０２２１１５',
    'Hallo Frau Muster, Ihr DHL Paket (00340434161094022115) kommt am 24.12.2026 zwischen 10:00 und 12:00 Uhr.', 'https://www.dhl.de/de/sendung?piececode=00340434161094022115',
  ];
  for (const text of sameNumber) it(`reads ${JSON.stringify(text)}`, () => expect(valuesOf(trackingNumber, text)).to.deep.equal([parcel]));

  it('says that a repaired number or one among words is only likely', () => {
    expect(readingsOf(trackingNumber, 'OO340434161094022115').map(({ fit }) => fit)).to.deep.equal(['likely']);
    expect(readingsOf(trackingNumber, `es ist ${parcel}`).map(({ fit }) => fit)).to.deep.equal(['likely']);
  });

  it('reads lower case, spaced letters and look-alikes', () => {
    expect(valuesOf(trackingNumber, 'rr 123 456 785 de')).to.deep.equal(['RR123456785DE']);
    expect(valuesOf(trackingNumber, 'RR1234S6785DE')).to.deep.equal([]);
    expect(valuesOf(trackingNumber, 'RRI23456785DE')).to.deep.equal(['RR123456785DE']);
    expect(valuesOf(trackingNumber, 'IZ5R89390357567127')).to.deep.equal(['1Z5R89390357567127']);
  });

  it('tells two numbers of one carrier apart by their digits, within a button', () => {
    const titles = readingsOf(trackingNumber, `${parcel} und 00340434161094022108`).map(({ title }) => title ?? '');
    expect(titles).to.deep.equal([parcel, '00340434161094022108']);
    expect(titles.every((title) => title.length <= 20)).to.equal(true);
  });

  it('asks which where a message holds two numbers', () => {
    const readings = readingsOf(trackingNumber, `${parcel} und RR123456785DE`);
    expect(readings.map(({ title }) => title)).to.deep.equal(['…22115 DHL Paket', '…785DE Post (international)']);
  });

  for (const text of [
    '00340434161094022116', '12345678901234567890', '98765432109876543210', '1234567', '1Z5R89390357567128', 'RR123456784DE', 'keine Ahnung', 'Wo ist mein Paket?', '24.12.2026', 'meine handynummer ist 01701234567',
    'Bestellnummer 12345678901', 'Sendungsverfolgung', 'constructor', '0000000000000000000000000000',
  ]) {
    it(`refuses "${text}"`, () => expect(valuesOf(trackingNumber, text)).to.deep.equal([]));
  }

  it('takes hardly any random number of twenty digits for a parcel', () => {
    let seed = 7;
    const digit = () => (seed = (seed * 48_271) % 2_147_483_647) % 10;
    const numbers = Array.from({ length: 2000 }, () => Array.from({ length: 20 }, digit).join(''));
    expect(numbers.filter((number) => valuesOf(trackingNumber, number).length > 0)).to.have.length.below(5);
  });

  describe('in a message', () => {
    const found = (text: string) => foundIn(trackingNumber, text).map(({ value, text: part }) => [value, part]);

    it('finds a parcel', () => {
      expect(found(`wo ist mein paket ${parcel}`)).to.deep.equal([[parcel, parcel]]);
      expect(found('wo ist meine Sendung 0034 0434 1610 9402 2115 denn?')).to.deep.equal([[parcel, '0034 0434 1610 9402 2115']]);
      expect(found('was ist mit RR123456785DE')).to.deep.equal([['RR123456785DE', 'RR123456785DE']]);
      expect(found('mein hermes paket 09133131530724 fehlt')).to.deep.equal([['09133131530724', '09133131530724']]);
    });

    for (const text of [
      'Bestellnummer 09133131530724', 'meine Kundennummer ist 3318810025 und mein Paket fehlt', 'ruf mich an wegen dem paket: 0170 1234567', 'mein paket sollte am 24.12.2026 kommen', 'wo ist mein paket 12345678901',
      'ich habe 09133131530724 Fragen', 'Rechnung Nr. 563102430313, Paket kam nicht', 'Bestellung vom 3.11.2026 12345 Paket fehlt', 'Paket ZX7K4HDA',
    ]) {
      it(`finds none in "${text}"`, () => expect(found(text)).to.deep.equal([]));
    }
  });

  it('is shown so that it can be copied', () => {
    expect(shown(trackingNumber, parcel)).to.equal(parcel);
  });
});
