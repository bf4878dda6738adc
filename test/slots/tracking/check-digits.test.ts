import { expect } from 'chai';
import { modulo37and36, modulo7, s10, ups, weighted31, weighted49 } from '../../../src/slots/tracking/check-digits.js';

/** Published samples; beside each, every other check character must fail. */
const samples: [string, (number: string) => boolean, string[]][] = [
  ['GS1 SSCC (DHL Paket, 20 digits)', weighted31, ['00340434161094022115', '00340433836442636597']],
  ['Hermes, 14 digits', weighted31, ['09133131530724']],
  ['GLS, 12 digits', (number) => weighted31(number, 1), ['123456789011']],
  ['Identcode, 12 digits', weighted49, ['563102430313', '201298452277']],
  ['DHL Express, 10 digits', modulo7, ['3318810025', '8487135506', '1099255990']],
  ['UPU S10', s10, ['RR123456785DE', 'RB123456785GB', 'EE876543216CH']],
  ['UPS 1Z', ups, ['1Z5R89390357567127', '1Z879E930346834440', '1Z8V92A70367203024']],
  ['DPD, 15 characters', modulo37and36, ['01015026003653C']],
];

describe('check digits', () => {
  for (const [name, check, numbers] of samples) {
    it(`${name}: the sample fits and no other check character does`, () => {
      for (const number of numbers) {
        const at = check === s10 ? 10 : number.length - 1;
        const characters = check === modulo37and36 ? '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '0123456789';
        const fitting = [...characters].filter((character) => check(number.slice(0, at) + character + number.slice(at + 1)));
        expect(fitting, number).to.deep.equal([number[at]]);
      }
    });

    it(`${name}: one wrong digit is noticed`, () => {
      for (const number of numbers) {
        const at = number.length - 4;
        const wrong = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
        expect(check(wrong), wrong).to.equal(false);
      }
    });
  }
});
