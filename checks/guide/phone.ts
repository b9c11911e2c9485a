/** A telephone number found in a text. */
export interface Phone {
  /** With `*` where digits were not kept. */
  digits: string;
  /** `12345` and other short hot-lines, and mobile and 400 numbers, carry no area code and need none. */
  kind: 'hotline' | 'mobile' | 'fixed';
  areaCode: string | null;
}

const FIXED = /(?<!\d)(?:[(（]?(0\d{2,3})[)）]?[-—－–\s]?([1-9]\d{6,7})|([2-9]\d{6,7}))(?!\d)/gu;
/** Mobile numbers are kept without their middle (138****5678). */
const MOBILE = /(?<!\d)1[3-9]\d(?:\d{4}|\*{4})\d{4}(?!\d)|(?<!\d)[48]00[-—－–\s]?\d{3}[-—－–\s]?\d{4}(?!\d)/gu;
const HOTLINE = /(?<![\d-])(?:1[02]\d{3}|9\d{4})(?!\d)/gu;

/** Telephone numbers in a text, in full width too; extensions are dropped. */
export function phones(text: string): Phone[] {
  const found: Phone[] = [];
  let rest = text.normalize('NFKC');
  rest = rest.replace(MOBILE, (m) => {
    found.push({ digits: m.replace(/[^\d*]/gu, ''), kind: 'mobile', areaCode: null });
    return ' # ';
  });
  rest = rest.replace(
    FIXED,
    (_m, area: string | undefined, withArea: string | undefined, alone: string | undefined) => {
      found.push({ digits: withArea ?? alone ?? '', kind: 'fixed', areaCode: area ?? null });
      return ' # ';
    },
  );
  for (const m of rest.matchAll(HOTLINE)) found.push({ digits: m[0], kind: 'hotline', areaCode: null });
  return found;
}
