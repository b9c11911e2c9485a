import { describe, expect, it } from 'vitest';
import { daysBetween, daysPast, isDay, isMonth, lastDay, shanghaiDay } from '../../checks/deadline.ts';
import { fc } from '../fuzz.ts';

describe('deadlines', () => {
  it('are days of the calendar', () => {
    expect(['2026-11-30', '2024-02-29'].every(isDay)).toBe(true);
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '20261130', '明天', '', '2026-11-30 '])
      expect(isDay(text), text).toBe(false);
    expect([isMonth('2026-11'), isMonth('2026-13'), isMonth('2026-1'), isMonth('2026')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['2026-02', '2024-02', '2026-12'].map(lastDay)).toEqual(['2026-02-28', '2024-02-29', '2026-12-31']);
  });
  it('last to the end of their day in Shanghai', () => {
    expect(shanghaiDay('2026-11-30T15:59:59Z')).toBe('2026-11-30');
    expect(shanghaiDay('2026-11-30T16:00:00Z')).toBe('2026-12-01');
    const past = (time: string) => daysPast('2026-11-30', shanghaiDay(time));
    expect([past('2026-11-30T15:59:59Z'), past('2026-11-30T16:00:00Z'), past('2026-12-02T15:59:59Z')]).toEqual([
      0, 1, 2,
    ]);
  });
  it('are counted in whole days over months, years and leap days', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe(-daysBetween(b, a) + 0);
        expect(daysPast(a, b)).toBe(a < b ? daysBetween(a, b) : 0);
        expect(lastDay(a.slice(0, 7)) >= a).toBe(true);
      }),
    );
  });
});
