import { expect } from 'chai';
import type { Attachment, MediaContent } from '../../src/activity/activity.js';
import { contentTypes } from '../../src/activity/guards.js';
import { document } from '../../src/slots/document.js';
import { location } from '../../src/slots/location.js';
import { photo } from '../../src/slots/photo.js';
import type { SlotType } from '../../src/dialog/slot-type.js';
import { attachmentReading, shown, valuesOf } from './reading.js';

const reference = `media:${'0a'.repeat(32)}`;

function file(kind: MediaContent['kind'], contentType: string, more: Partial<Attachment> = {}, size = 1000): Attachment {
  return { contentType, contentUrl: reference, content: { kind, mediaId: '1', size }, ...more };
}

describe('photo', () => {
  it('takes a picture, sent as a photo or as a file', () => {
    expect(attachmentReading(photo, file('image', 'image/jpeg'))).to.deep.equal({ value: reference, fields: { type: 'image/jpeg' }, fit: 'exact' });
    expect(attachmentReading(photo, file('document', 'image/png', { name: 'Karton.png' }))).to.deep.include({ fields: { type: 'image/png', name: 'Karton.png' } });
  });

  const others: [string, Attachment][] = [
    ['a sticker', file('sticker', 'image/webp')], ['a voice note', file('voice', 'audio/ogg')], ['a video', file('video', 'video/mp4')], ['a PDF', file('document', 'application/pdf')],
    ['a picture that was never fetched', file('image', 'image/jpeg', { contentUrl: 'https://example.org/a.jpg' })], ['one that was refused', { contentType: 'image/jpeg', content: { kind: 'image', mediaId: '1', refused: 'Too large.' } }],
    ['one that is too large', file('image', 'image/jpeg', {}, 17 * 1024 * 1024)], ['a drawing that could hold a script', file('document', 'image/svg+xml')], ['a place', { contentType: contentTypes.location, content: { latitude: 1, longitude: 2 } }],
    ['nothing', { contentType: '' }],
  ];
  for (const [what, attachment] of others) it(`takes no ${what}`, () => expect(attachmentReading(photo, attachment)).to.equal(undefined));

  it('reads no words', () => expect(valuesOf(photo, 'foto.jpg')).to.deep.equal([]));

  it('is shown by its name, and never by its reference', () => {
    expect(shown(photo, reference)).to.equal('Foto');
    expect(shown(photo, reference, { language: 'en' })).to.equal('photo');
    expect(shown(photo, reference, { fields: { name: 'Karton.png' } })).to.equal('Karton.png');
  });
});

describe('document', () => {
  it('takes files and pictures of files', () => {
    expect(attachmentReading(document, file('document', 'application/pdf', { name: 'Rechnung.pdf' }))?.fields).to.deep.equal({ type: 'application/pdf', name: 'Rechnung.pdf' });
    expect(attachmentReading(document, file('image', 'image/jpeg'))?.value).to.equal(reference);
    expect(attachmentReading(document, file('voice', 'audio/ogg'))).to.equal(undefined);
  });

  it('takes only the kinds that it is told', () => {
    const options = { accepts: ['pdf'], 'max-mb': 1 };
    expect(attachmentReading(document, file('document', 'application/pdf'), { options })?.value).to.equal(reference);
    expect(attachmentReading(document, file('image', 'image/jpeg'), { options })).to.equal(undefined);
    expect(attachmentReading(document, file('document', 'application/pdf', {}, 2 * 1024 * 1024), { options })).to.equal(undefined);
  });
});

describe('location', () => {
  const place = (content: unknown): Attachment => ({ contentType: contentTypes.location, content });

  it('takes a shared place with its name and address', () => {
    expect(attachmentReading(location, place({ latitude: 53.55112345, longitude: 9.99371, name: 'Rathaus', address: 'Rathausmarkt 1' }))).to.deep.equal({
      value: '53.551123,9.99371', title: '53.551123, 9.99371', fit: 'exact',
      fields: { latitude: 53.551123, longitude: 9.99371, name: 'Rathaus', address: 'Rathausmarkt 1' },
    });
  });

  for (const content of [undefined, null, {}, { latitude: '53', longitude: '9' }, { latitude: 91, longitude: 0 }, { latitude: 0, longitude: 181 }, { latitude: Number.NaN, longitude: 0 }]) {
    it(`takes no place of ${JSON.stringify(content)}`, () => expect(attachmentReading(location, place(content))).to.equal(undefined));
  }

  it('reads coordinates and links to a map', () => {
    for (const text of ['53.5511, 9.9937', '53.5511 9.9937', 'https://maps.google.com/?q=53.5511,9.9937', 'ich bin hier: geo:53.5511,9.9937']) expect(valuesOf(location, text), text).to.deep.equal(['53.5511,9.9937']);
    for (const text of ['Hamburg', '24.12, 26.12', '1.2.3.4, 5.6.7.8', '153.5, 9.9', '53, 9']) expect(valuesOf(location, text).filter((value) => value !== '24.12,26.12'), text).to.deep.equal([]);
  });

  it('is shown by name and address, else by its coordinates, which it reads again', () => {
    expect(shown(location, '53.5511,9.9937', { fields: { name: 'Rathaus', address: 'Rathausmarkt 1' } })).to.equal('Rathaus, Rathausmarkt 1');
    expect(valuesOf(location, shown(location, '-53.5511,9.9937'))).to.deep.equal(['-53.5511,9.9937']);
  });
});

describe('words where a file is wanted', () => {
  for (const type of [photo, document] as SlotType[]) it(`${type.name} finds none`, () => expect(type.find).to.equal(undefined));
});
