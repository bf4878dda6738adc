/** Mod 10 with weights 3, 1, 3 … from the first digit; `offset` is added to the sum. GS1 SSCC, Hermes, and with 1 GLS (Uni-Box, 3.2.1). */
export function weighted31(number: string, offset = 0): boolean {
  const body = number.slice(0, -1);
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), offset);
  return (10 - (sum % 10)) % 10 === Number(number.at(-1));
}

/** Mod 10 with weights 4, 9, 4 …: Deutsche Post Identcode. */
export function weighted49(number: string): boolean {
  const sum = [...number.slice(0, -1)].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 4 : 9), 0);
  return (10 - (sum % 10)) % 10 === Number(number.at(-1));
}

/** The number modulo 7 is its last digit: DHL Express air waybills. */
export function modulo7(number: string): boolean {
  return Number(number.slice(0, -1)) % 7 === Number(number.at(-1));
}

/** `RR123456785DE`: mod 11 over eight digits (UPU S10, 4.3). */
export function s10(number: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[2 + at]), 0);
  const check = 11 - (sum % 11);
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(number[10]);
}

/** `1Z` and 16 letters and digits: letters count from A = 2, every second position double. */
export function ups(number: string): boolean {
  const sum = [...number.slice(2, -1)].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    return total + value * (at % 2 === 0 ? 1 : 2);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(number.at(-1));
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064 mod 37,36 with the check character last: DPD. */
export function modulo37and36(number: string): boolean {
  let carry = 36;
  for (const character of number.slice(0, -1)) {
    carry = (carry + alphabet.indexOf(character)) % 36 || 36;
    carry = (carry * 2) % 37;
  }
  return alphabet[(37 - carry) % 36] === number.at(-1);
}
