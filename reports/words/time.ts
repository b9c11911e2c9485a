/** Made once: making one takes longer than ten thousand uses. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** `2026年11月22日`, as a calendar in Shanghai shows it. */
export function dateWords(time: string): string {
  const [year, month, day] = DAY.format(new Date(time)).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2026-11-22 03:15`, as a clock in Shanghai shows it. */
export const timeWords = (time: string): string => TIME.format(new Date(time));

/** `2026年11月22日`, or `2026年11月22日至23日`, `…至12月3日`. */
export function periodWords(from: string, to: string): string {
  const [a, b] = [dateWords(from), dateWords(to)];
  if (a === b) return a;
  const year = a.slice(0, 5);
  const month = a.slice(0, a.indexOf('月') + 1);
  return `${a}至${b.startsWith(month) ? b.slice(month.length) : b.startsWith(year) ? b.slice(5) : b}`;
}
