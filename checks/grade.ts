/** Grades of the 2022 report, best first; 一般 and 较差 are our extension below its 70 (the report had no such city). */
export const GRADES = [
  { name: '优秀', from: 90, extension: false },
  { name: '良好', from: 80, extension: false },
  { name: '中等', from: 70, extension: false },
  { name: '一般', from: 60, extension: true },
  { name: '较差', from: 0, extension: true },
] as const;
export type Grade = (typeof GRADES)[number]['name'];

/** Grade of a total, 0–100 as printed (two decimals); null where there is no total. */
export function gradeOf(total: number | null): Grade | null {
  return total === null ? null : (GRADES.find((g) => total >= g.from)?.name ?? '较差');
}
