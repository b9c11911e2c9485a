import { InputError } from '../../cities/errors.ts';

/** Nights are nights of the audited halls. */
export const ZONE = 'Asia/Shanghai';

/** A time of day as a daily cron expression. Throws InputError that names the option. */
export function dailyCron(option: string, at: string): string {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(at) ?? [];
  if (hour === undefined || minute === undefined) throw new InputError(`${option} 须为时刻，如 01:00，不能是“${at}”`);
  return `${Number(minute)} ${Number(hour)} * * *`;
}
