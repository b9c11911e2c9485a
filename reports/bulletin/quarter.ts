const ORDINALS = ['一', '二', '三', '四'];

/** `2026Q3` of `2026Q3`, `2026-q3`, `2026年第三季度`, `2026年3季度`; null for anything else. */
export function quarterOf(text: string): string | null {
  const found = /^(\d{4})(?:[-\s]?[Qq]|年第?)([1-4一二三四])(?:季度)?$/.exec(
    text.normalize('NFKC').replace(/\s+/g, ''),
  );
  if (!found) return null;
  const ordinal = ORDINALS.indexOf(found[2] ?? '');
  return `${found[1]}Q${ordinal >= 0 ? ordinal + 1 : found[2]}`;
}

/** Of rows of a quarter that has not begun nothing can be reported. */
export function quarterStart(quarter: string): string {
  const [year, n] = quarter.split('Q').map(Number) as [number, number];
  return `${year}-${String(n * 3 - 2).padStart(2, '0')}-01`;
}

/** `2026年第三季度`. */
export function quarterWords(quarter: string): string {
  const [year, n] = quarter.split('Q') as [string, string];
  return `${year}年第${ORDINALS[Number(n) - 1]}季度`;
}
