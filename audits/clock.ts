import { shanghaiDay } from '../checks/deadline.ts';

/** `2026-11-22 03:15` as a clock in Shanghai shows it. */
export const shanghaiTime = (time: string | Date): string =>
  new Date(time).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** Today's date in Shanghai, the name of a round that nobody named. */
export const shanghaiDate = (now = new Date()): string => shanghaiDay(now);
