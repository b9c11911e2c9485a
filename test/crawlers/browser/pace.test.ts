import { describe, expect, test, vi } from 'vitest';
import { createPace, MAX_DELAY_MS, retryAfterMs } from '../../../crawlers/browser/pace.ts';

/** Milliseconds between the moments at which n requests may start. */
async function gaps(pace: ReturnType<typeof createPace>, urls: string[]): Promise<number[]> {
  const starts = await Promise.all(urls.map((url) => pace.wait(url).then(() => performance.now())));
  starts.sort((a, b) => a - b);
  return starts.slice(1).map((at, index) => at - starts[index]!);
}

describe('pace', () => {
  test('a host is asked no faster than the rate; ports are hosts of their own', async () => {
    const pace = createPace({ rate: 20 });
    // Never faster than 50 ms apart; 5 ms for the clock's grain.
    for (const gap of await gaps(pace, Array(4).fill('http://a.example/x'))) expect(gap).toBeGreaterThanOrEqual(45);
    const other = createPace({ rate: 0.01 });
    await Promise.all(['http://a.example/', 'http://a.example:81/', 'http://b.example/'].map((url) => other.wait(url)));
  });
  test('loopback is unlimited unless told otherwise', async () => {
    const free = createPace({ rate: 0.001 });
    await Promise.all(Array.from({ length: 50 }, () => free.wait('http://127.0.0.1:4101/')));
    for (const gap of await gaps(createPace({ loopbackRate: 20 }), Array(3).fill('http://localhost:1/')))
      expect(gap).toBeGreaterThanOrEqual(45);
  });
  test('Retry-After holds the host back, and only that host', async () => {
    const pace = createPace();
    pace.answered('http://127.0.0.1:1/', 503, '1');
    const before = performance.now();
    const order: string[] = [];
    await Promise.all(
      ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'].map((url) => pace.wait(url).then(() => order.push(url))),
    );
    expect(order).toEqual(['http://127.0.0.1:2/', 'http://127.0.0.1:1/']);
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  });
  test('a Retry-After on other answers, or one that says nothing, is none', async () => {
    const pace = createPace();
    pace.answered('http://127.0.0.1:1/', 200, '100');
    pace.answered('http://127.0.0.1:1/', 503, 'later');
    await pace.wait('http://127.0.0.1:1/');
  });
  test('Crawl-delay slows and never speeds up', async () => {
    const pace = createPace();
    pace.slow('http://127.0.0.1:1/', 0.1);
    pace.slow('http://127.0.0.1:1/', 0.01);
    for (const gap of await gaps(pace, Array(3).fill('http://127.0.0.1:1/'))) expect(gap).toBeGreaterThanOrEqual(95);
  });
  test('what waited for a Retry-After goes on at the pace, and not all at once', async () => {
    const pace = createPace({ loopbackRate: 20 });
    await pace.wait('http://127.0.0.1:1/');
    const waiting = gaps(pace, Array(3).fill('http://127.0.0.1:1/'));
    pace.answered('http://127.0.0.1:1/', 503, '1');
    for (const gap of await waiting) expect(gap).toBeGreaterThanOrEqual(45);
  });
  test('a clock that is set back by an hour holds nothing up', async () => {
    const pace = createPace({ rate: 20 });
    await pace.wait('http://a.example/');
    pace.answered('http://a.example/', 503, '1');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    try {
      const before = performance.now();
      await Promise.all([1, 2, 3].map(() => pace.wait('http://a.example/')));
      expect(performance.now() - before).toBeLessThan(10_000);
    } finally {
      vi.restoreAllMocks();
    }
  });
  test('a wait can be given up', async () => {
    const pace = createPace();
    pace.answered('http://127.0.0.1:1/', 429, '30');
    await expect(pace.wait('http://127.0.0.1:1/', AbortSignal.timeout(30))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
  test('both forms of Retry-After', () => {
    const now = Date.parse('Mon, 23 Nov 2026 00:00:00 GMT');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Mon, 23 Nov 2026 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Mon, 23 Nov 2020 00:00:30 GMT', now)).toBe(0);
    expect(retryAfterMs('soon', now)).toBeNull();
    expect(MAX_DELAY_MS).toBe(60_000);
  });
});
