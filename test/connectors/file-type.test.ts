import { expect } from 'chai';
import { vouchedType } from '../../src/connectors/file-type.js';

const files = {
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]),
  webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 '),
  mp4: Buffer.from('\0\0\0\x18ftypisom'),
  m4a: Buffer.from('\0\0\0\x18ftypM4A '),
  ogg: Buffer.from('OggS\0'),
  mp3: Buffer.from([0xff, 0xfb, 0x90, 0]),
  aac: Buffer.from([0xff, 0xf1, 0x50, 0]),
  pdf: Buffer.from('%PDF-1.7'),
  zip: Buffer.from('PK\x03\x04'),
  exe: Buffer.from('MZ\x90\0'),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  nothing: Buffer.alloc(0),
};

describe('vouchedType', () => {
  it('names what the bytes show', () => {
    expect(vouchedType(files.jpeg, 'image/png')).to.equal('image/jpeg');
    expect(vouchedType(files.webp, 'image/webp')).to.equal('image/webp');
    expect(vouchedType(files.ogg, 'audio/ogg; codecs=opus')).to.equal('audio/ogg');
    expect([vouchedType(files.mp3, 'audio/mpeg'), vouchedType(files.aac, 'audio/aac'), vouchedType(files.m4a, 'audio/mp4'), vouchedType(files.mp4, 'audio/mp4'), vouchedType(files.mp4, 'video/mp4')])
      .to.deep.equal(['audio/mpeg', 'audio/aac', 'audio/mp4', 'audio/mp4', 'video/mp4']);
    expect(vouchedType(files.pdf, 'application/pdf')).to.equal('application/pdf');
    expect(vouchedType(files.zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')).to.match(/wordprocessingml/);
    expect(vouchedType(Buffer.from('a;b\n1;2'), 'text/csv')).to.equal('text/csv');
  });

  it('refuses bytes that contradict the announcement', () => {
    const contradictions: [Buffer, string][] = [
      [files.html, 'image/jpeg'], [files.exe, 'video/mp4'], [files.mp4, 'image/png'], [files.nothing, 'image/jpeg'], [files.html, 'application/pdf'], [files.zip, 'application/pdf'],
      [files.html, 'application/msword'], [Buffer.from('a\0b'), 'text/plain'],
    ];
    for (const [bytes, announced] of contradictions) expect(vouchedType(bytes, announced), announced).to.equal(undefined);
  });

  it('vouches for nothing that a browser could run', () => {
    for (const announced of ['text/html', 'application/xhtml+xml', 'application/x-whatever', '', 'image/svg']) {
      expect(vouchedType(files.html, announced), announced).to.be.oneOf(['application/octet-stream', undefined]);
    }
    expect(vouchedType(files.exe, 'application/octet-stream')).to.equal('application/octet-stream');
  });
});
