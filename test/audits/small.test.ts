import { describe, expect, it } from 'vitest';
import { shanghaiDate, shanghaiTime } from '../../audits/clock.ts';
import { table, width } from '../../audits/output.ts';
import { crawlersFor } from '../../audits/steps.ts';
import { type Crawler, STEPS, type Step } from '../../crawlers/crawler.ts';
import { CRAWLERS } from '../../crawlers/index.ts';
import { fc } from '../fuzz.ts';

const all: Crawler[] = STEPS.map((name) => ({ name, provides: [], observe: async () => ({ facts: {} }) }));
const names = (only: Step[] | null) => crawlersFor(all, only).map((c) => c.name);

describe('steps', () => {
  it('takes those whose way a step starts from', () => {
    expect(names(['flow'])).toEqual(['entry', 'guide', 'flow']);
    expect(names(['reachability'])).toEqual(['reachability']);
    expect(names(null)).toEqual([...STEPS]);
  });
  it('each step once, links after the way is known, no fact from two of them', () => {
    const order = CRAWLERS.map((c) => c.name);
    expect(new Set(order).size).toBe(order.length);
    for (const step of ['entry', 'guide', 'flow'] as const)
      expect(order.indexOf(step)).toBeLessThan(order.indexOf('links'));
    const provided = CRAWLERS.flatMap((c) => c.provides);
    expect(provided.filter((id, i) => provided.indexOf(id) !== i)).toEqual([]);
  });
});

describe('the clock is Shanghai’s', () => {
  it('names the day by Shanghai, wherever the machine stands', () => {
    expect(shanghaiDate(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
    expect(shanghaiDate(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
    expect(shanghaiTime('2026-11-21T19:15:00Z')).toBe('2026-11-22 03:15');
  });
});

describe('tables', () => {
  it('counts two columns for a Chinese character', () => {
    expect(width('大连 A1—')).toBe(8);
    expect(
      table(
        [
          ['城市', '分'],
          ['大连市', '9'],
        ],
        [1],
      ),
    ).toBe('城市    分\n大连市   9');
  });
  it('aligns whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('网', 'a', '，', '1') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const lines = table(
          rows.map(([a, b]) => [a, `${b}|`]),
          [1],
        ).split('\n');
        expect(new Set(lines.map(width)).size).toBe(1);
      }),
    );
  });
});
