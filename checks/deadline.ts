const DAY_MS = 86_400_000;
/** Made once: making one takes longer than ten thousand uses. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in Asia/Shanghai, `2026-11-30`; deadlines and months are counted there. */
export const shanghaiDay = (time: string | Date): string => DAY.format(new Date(time));

/** Whether this is a day of the calendar, written `2026-11-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whether this is a month of the calendar, written `2026-11`. */
export const isMonth = (text: string): boolean => isDay(`${text}-01`);

/** The last day of a month: `2026-02` has `2026-02-28`. */
export function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Whole days that `day` is past a deadline: 0 to the end of the deadline's own day, 1 on the next. */
export const daysPast = (deadline: string, day: string): number => Math.max(0, daysBetween(deadline, day));
