import { expect } from 'chai';
import fc from 'fast-check';
import { email } from '../../src/slots/email.js';
import { foundIn, readingsOf, shown, valuesOf } from './reading.js';

describe('email', () => {
  const addresses: Record<string, string> = {
    'max@example.org': 'max@example.org', 'Max.Muster+shop@Example.ORG': 'Max.Muster+shop@example.org', 'max@example.org.': 'max@example.org', '<max@example.org>': 'max@example.org', 'mailto:max@example.org': 'max@example.org',
    'max @ example.org': 'max@example.org', 'max@ example.org': 'max@example.org', 'max at example.org': 'max@example.org', 'max(at)example.org': 'max@example.org', 'max [at] example [dot] org': 'max@example.org',
    'max ät example punkt org': 'max@example.org', 'max@example,org': 'max@example.org', 'max@example . org': 'max@example.org', 'max@example org': 'max@example.org', 'max@example..org': 'max@example.org',
    'Meine E-Mail ist max@example.org, danke': 'max@example.org', 'max@sub.example.co.uk': 'max@sub.example.co.uk', 'info@müller.example': 'info@xn--mller-kva.example', 'max minus muster at example punkt org': 'max-muster@example.org',
  };
  for (const [text, value] of Object.entries(addresses)) it(`reads "${text}"`, () => expect(valuesOf(email, text)).to.deep.equal([value]));

  for (const text of ['', 'max', 'max@', '@example.org', 'max@example', 'max@@example.org', 'max@-example.org', 'a@b.c', 'http://example.org', 'max example org', 'Wo ist mein Paket?', 'Ich bin um 10 at home', 'max@127.0.0.1']) {
    it(`refuses "${text}"`, () => expect(valuesOf(email, text)).to.deep.equal([]));
  }

  it('asks whether a well-known domain was meant', () => {
    expect(readingsOf(email, 'max@gmial.com').map(({ value, title }) => [value, title])).to.deep.equal([['max@gmail.com', '@gmail.com'], ['max@gmial.com', '@gmial.com']]);
    expect(valuesOf(email, 'max@gmail.com')).to.deep.equal(['max@gmail.com']);
    expect(valuesOf(email, 'max@web.de')).to.deep.equal(['max@web.de']);
  });

  it('asks about an umlaut in the name, which mail hardly knows', () => {
    expect(readingsOf(email, 'jürgen@example.org').map(({ title }) => title)).to.deep.equal(['juergen', 'jürgen']);
  });

  it('asks which of two', () => expect(valuesOf(email, 'max@example.org oder moritz@example.org')).to.have.length(2));

  it('finds an address in a message, with its place', () => {
    const text = 'Schickt es an max@example.org!';
    expect(foundIn(email, text).map(({ value, start, end }) => [value, text.slice(start, end)])).to.deep.equal([['max@example.org', 'max@example.org']]);
  });

  it('shows a domain as its owner writes it, and reads what it shows', () => {
    expect(shown(email, 'info@xn--mller-kva.example')).to.equal('info@müller.example');
    fc.assert(fc.property(fc.emailAddress(), (address) => {
      const [value] = valuesOf(email, address);
      if (typeof value !== 'string' || valuesOf(email, address).length > 1) return;
      expect(valuesOf(email, shown(email, value))).to.deep.equal([value]);
    }), { numRuns: 300, seed: 7 });
  });
});
