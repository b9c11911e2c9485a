/** 18 digits (GB 11643) and 15, as they were until 2013, by their form; `isIdentity` tells whether one is a number of a person. */
export const IDENTITY =
  /(?<!\d)[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/g;

/** Mobile numbers with or without 86 and gaps: what is before, the first three digits, the last four. */
export const MOBILE = /(?<!\d|\d\.)((?:(?:\+|00)?86[ -]?)?)(1[3-9]\d)(?:\d{4}|-\d{4}-| \d{4} )(\d{4})(?!\d)/g;

/** A mobile number as `redactText` leaves it, and as many pages show theirs. */
export const COVERED_MOBILE = /(?<!\d)1[3-9]\d\*{4}\d{4}(?!\d)/;

/** GB/T 2260: the provinces. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** ISO 7064 MOD 11-2, as GB 11643 §4.2 takes it. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether digits in the form of an identity number have the province, and 18 digits the check digit, that only such a number has. */
export function isIdentity(number: string): boolean {
  if (!PROVINCES.has(number.slice(0, 2))) return false;
  // The last were given out in 1999, to nobody born before 1915; without a check digit, codes of items look alike.
  if (number.length === 15) return Number(number.slice(6, 8)) >= 15;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number[17]?.toUpperCase() === CHECKS[sum % 11];
}
