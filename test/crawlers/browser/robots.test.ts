import { describe, expect, test } from 'vitest';
import { createRobots, MAX_ROBOTS_BYTES, parseRobots } from '../../../crawlers/browser/robots.ts';
import type { Answer } from '../../../crawlers/browser/web.ts';
import { fc } from '../../fuzz.ts';

const at = 'https://a.example/robots.txt';
const allowed = (text: string, path: string) => parseRobots(at, Buffer.from(text)).allowed(`https://a.example${path}`);
const answer = (part: Partial<Answer>): Answer => ({
  url: at,
  finalUrl: at,
  redirects: [],
  status: 200,
  headers: {},
  body: new Uint8Array(),
  truncated: false,
  error: null,
  ttfbMs: 1,
  totalMs: 1,
  ...part,
});
const verdict = (part: Partial<Answer>) =>
  createRobots({ fetch: async () => answer(part) }).verdict('https://a.example/x');

describe('RFC 9309', () => {
  test.each<[string, string, string, boolean]>([
    ['nothing said', '', '/x', true],
    ['all groups for *', 'User-agent: *\nDisallow: /x', '/x/y', false],
    ['our group instead of *', 'User-agent: *\nDisallow: /\n\nUser-agent: Wangting\nDisallow: /b', '/x', true],
    ['our group by its rules', 'User-agent: *\nDisallow:\n\nuser-agent: WANGTING\ndisallow: /b', '/b', false],
    ['an empty group of ours allows', 'User-agent: wangting\nDisallow:\n\nUser-agent: *\nDisallow: /', '/x', true],
    [
      'groups of one name are one',
      'User-agent: wangting\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: wangting\nDisallow: /b',
      '/b',
      false,
    ],
    ['several names share a group', 'User-agent: other\nUser-agent: wangting\nDisallow: /a', '/a', false],
    [
      'other records do not part a group',
      'User-agent: wangting\nSitemap: https://a.example/s\nUser-agent: other\nDisallow: /a',
      '/a',
      false,
    ],
    ['longest match wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['allow wins a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['wildcards and ends', 'User-agent: *\nDisallow: /*.do$', '/x/y.do', false],
    ['an end that is not there', 'User-agent: *\nDisallow: /*.do$', '/x.do?id=1', true],
    ['queries count', 'User-agent: *\nDisallow: /*?id=', '/x?id=1', false],
    ['case counts in paths', 'User-agent: *\nDisallow: /A', '/a', true],
    ['percent codes are equal', 'User-agent: *\nDisallow: /办事', '/%E5%8A%9E%E4%BA%8B', false],
    ['comments and old line ends', '# hall\rUser-agent: * # all\rDisallow: /a # no', '/a', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['HTML says nothing', '<!doctype html><html><body>首页 <a href="/">User</a></body></html>', '/x', true],
    ['itself', 'User-agent: *\nDisallow: /', '/x', false],
  ])('%s', (_name, text, path, expected) => expect(allowed(text, path)).toBe(expected));

  test('what cannot be had forbids, what is not there allows', async () => {
    expect((await verdict({ status: 503 })).allowed).toBe(false);
    expect((await verdict({ status: null, error: { kind: 'timeout', message: '' } })).allowed).toBe(false);
    for (const status of [401, 403, 404, 410]) expect((await verdict({ status })).allowed).toBe(true);
    expect((await verdict({ status: 302, error: { kind: 'too-many-redirects', message: '' } })).allowed).toBe(true);
  });
  test('robots.txt itself may always be read', async () => {
    const robots = createRobots({ fetch: async () => answer({ body: Buffer.from('User-agent: *\nDisallow: /') }) });
    expect((await robots.verdict(at)).allowed).toBe(true);
    expect((await robots.verdict('https://a.example/')).allowed).toBe(false);
  });
  test('is asked once an origin, at most 500 KiB, and its delay handed on', async () => {
    const asked: unknown[] = [];
    const slowed: unknown[] = [];
    const robots = createRobots({
      fetch: async (url, options) => {
        asked.push([url, options.maxBytes]);
        return answer({ body: Buffer.from('User-agent: *\nCrawl-delay: 3') });
      },
      slow: (url, seconds) => slowed.push([new URL(url).host, seconds]),
    });
    const verdicts = await Promise.all([1, 2, 3].map((n) => robots.verdict(`https://a.example/${n}`)));
    expect(verdicts[0]).toEqual({ allowed: true, crawlDelaySeconds: 3 });
    expect(asked).toEqual([[at, MAX_ROBOTS_BYTES]]);
    expect(slowed).toEqual([['a.example', 3]]);
  });
  test('a line that the bound cut is not read', () => {
    expect(parseRobots(at, Buffer.from('User-agent: *\nDisallow: /a'), true).allowed('https://a.example/a')).toBe(true);
  });
});

describe('whatever stands in it', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'User-agent: *',
      'User-agent: wangting',
      'User-agent: WangTing/1.0',
      'User-agent: other',
      'Disallow: /',
      'Disallow:',
      'Allow: /',
    ),
    fc.constantFrom(
      'Disallow: /a*b$',
      'Disallow: *',
      'Allow: /%',
      'Disallow: /%E4%BA%8B',
      'Crawl-delay: 3',
      'Crawl-delay: -1',
      'Crawl-delay: x',
      'Sitemap: /x',
    ),
    fc
      .tuple(
        fc.constantFrom('Allow: ', 'Disallow: ', 'User-agent: ', 'Crawl-delay: '),
        fc.string({ unit: 'binary', maxLength: 12 }),
      )
      .map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end));
  const path = fc.oneof(fc.constantFrom('/', '/a', '/ab', '/%E4%BA%8B', '/x?y=1'), fc.webPath());

  test('it answers, and a delay is a time', () => {
    fc.assert(
      fc.property(text, path, fc.boolean(), (rules, of, truncated) => {
        const parsed = parseRobots(at, Buffer.from(rules), truncated);
        expect(typeof parsed.allowed(`https://a.example${of}`)).toBe('boolean');
        expect(parsed.crawlDelaySeconds === null || parsed.crawlDelaySeconds > 0).toBe(true);
      }),
    );
  });

  test('what is forbidden to us stays so, whatever is said to others', () => {
    fc.assert(
      fc.property(text, path, (rules, of) => {
        const others = rules.replace(/user-agent\s*:.*/gi, 'User-agent: other');
        const own = `User-agent: other\n${others}\n\nUser-agent: wangting\nDisallow: /`;
        expect(allowed(own, of)).toBe(false);
      }),
    );
  });
});
