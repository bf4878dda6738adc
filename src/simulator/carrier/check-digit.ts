/** The last digit of an SSCC (GS1 modulo 10): weights 3 and 1 from the right. `00340434161094022115` is right. */
function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** A parcel number of DHL's: 19 digits of prefix and serial, and their check digit. */
export const parcelNumber = (serial: number): string => {
  const digits = `003404341610940${String(serial).padStart(4, '0')}`;
  return `${digits}${checkDigit(digits)}`;
};
