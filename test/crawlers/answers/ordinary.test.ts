import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../../../cities/practice/halls.ts';
import { isOrdinary, MUCH } from '../../../crawlers/answers/ordinary.ts';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import { refreshOf } from '../../../crawlers/answers/refresh.ts';
import { classify, seen } from '../../../crawlers/answers.ts';
import { createAddressPolicy } from '../../../crawlers/browser/addresses.ts';
import { createHttp } from '../../../crawlers/browser/http.ts';
import { normalize, whySkipped } from '../../../crawlers/links/address.ts';
import { linksInSource } from '../../../crawlers/links/collect.ts';
import { startHalls } from '../../halls/serve.ts';
import { bodies, bombs } from '../../hostile/bodies.ts';
import { charsets } from '../../hostile/charsets.ts';
import { crashes } from '../../hostile/crashes.ts';
import { huge } from '../../hostile/huge.ts';
import { hostileServer } from '../../hostile/kit.ts';
import { scripts } from '../../hostile/scripts.ts';
import { unrest } from '../../hostile/unrest.ts';
import { windows } from '../../hostile/windows.ts';

/** A page that passed unread must be, when it is read, all that is taken for granted of it. */
function expectOrdinary(source: string): void {
  const page = { url: 'http://hall.test/page', status: 200, headers: {}, reading: readHtml(source), source };
  expect(classify(page)).toEqual({ kind: 'ok', block: null, why: '200', browser: false });
  expect(page.reading.own.length).toBeGreaterThanOrEqual(MUCH);
  expect(refreshOf(page)).toBeNull();
}

const PROSE = '为推进政务服务便利化，区行政审批局围绕企业和群众办事需求，优化办理流程，压缩办理时限。'.repeat(20);
const page = (title: string, main: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><script>if (1 < 2) document.title = "</nav>"</script></head><body><nav><a href="/">首页</a></nav><main>${main}</main><footer>主办单位：云溪区人民政府</footer></body></html>`;

describe('a page that says much of its own', () => {
  it.each([
    ['prose', page('办事指南', `<h1>药品经营许可证核发</h1><p>${PROSE}</p>`)],
    ['its heading a link', page('办事指南', `<h2><a href="/a?b=1&c=2" class="x">材料</a> 清单</h2><p>${PROSE}</p>`)],
    ['a search box', page('办事指南', `<input type="text" name=q><p>${PROSE}</p>`)],
  ])('is ordinary: %s', (_, source) => {
    expect(isOrdinary(source)).toBe(true);
    expectOrdinary(source);
  });

  it.each([
    ['its title says that it is gone', page('404-政务服务网', `<p>${PROSE}</p>`)],
    ['a heading says so', page('办事指南', `<p>${PROSE}</p><h2>您访问的页面不存在</h2>`)],
    ['in two elements', page('办事指南', `<p>${PROSE}</p><h2>页面<b>不存在</b></h2>`)],
    ['before the heading is closed by its parent', page('办事指南', `<p>${PROSE}</p><div><h2>404</div>号</h2>`)],
    ['in entities', page('&#52;04', `<p>${PROSE}</p>`)],
    ['it is closed', page('系统维护中', `<p>${PROSE}</p>`)],
    ['it asks for a password', page('办事指南', `<p>${PROSE}</p><input type="password">`)],
    ['the same in entities', page('办事指南', `<p>${PROSE}</p><input type="&#112;assword">`)],
    ['nobody sees it', page('办事指南', `<div hidden><p>${PROSE}</p></div>`)],
    ['it is hidden by an entity', page('办事指南', `<div style="display&#58;none"><p>${PROSE}</p></div>`)],
    ['its words are links', page('办事指南', `<a href="/">${PROSE}</a>`)],
    ['its words are the frame’s', page('办事指南', `<div class="page-Header"><div>${PROSE}</div></div>`)],
    ['its words are a script’s', page('办事指南', `<script>${PROSE}</script>`)],
    ['its words are a comment', page('办事指南', `<!-- <p>${PROSE}</p> -->`)],
    ['an attribute ends later than it seems', page('办事指南', `<p title='"><nav x="'>${PROSE}`)],
    ['it is longer than what is scanned', page('办事指南', `<p>${PROSE.repeat(10_000)}</p>`)],
    ['it lies too deep', page('办事指南', `${'<div>'.repeat(2_100)}${PROSE}`)],
  ])('is not where %s', (_, source) => expect(isOrdinary(source)).toBe(false));
});

describe('a page that passes unread', () => {
  const sources = new Set<string>();
  const PAGES_A_SITE = 15;

  beforeAll(async () => {
    const practice = await startPractice({ basePort: 47_000, slow: 0 });
    const halls = await startHalls();
    const cases = [...bodies, ...bombs, ...charsets, ...crashes, ...huge, ...scripts, ...unrest, ...windows];
    const hostile = await hostileServer(cases);
    const http = createHttp({ addresses: createAddressPolicy({ allowLoopback: true }), userAgent: 'test' });

    async function sourceOf(url: string, timeoutMs = 5_000): Promise<string | null> {
      const answer = await http.fetch(url, { maxBytes: 1024 * 1024, timeoutMs });
      if (answer.status === null) return null;
      const { source, reading } = seen(answer);
      if (reading.html) sources.add(source);
      return source;
    }
    async function walk(home: string): Promise<void> {
      const found = new Set([home]);
      let asked = 0;
      for (const url of found) {
        if (asked++ === PAGES_A_SITE) return;
        for (const { href, base, text } of linksInSource((await sourceOf(url)) ?? '', url)) {
          const next = normalize(href, base);
          if (next && whySkipped(href, text, next) === null && new URL(next).host === new URL(home).host)
            found.add(next);
        }
      }
    }

    const cities = [...practice.cities, ...halls.halls.map(({ city }) => city)];
    await Promise.all([...new Set(cities.flatMap(({ portals }) => Object.values(portals)))].map(walk));
    await Promise.all(cases.map(({ id }) => sourceOf(`${hostile.origin}/${id}`, 1_000)));
    await http.close();
    await hostile.close();
    halls.taken();
    await halls.close();
    await practice.close();
  }, 240_000);

  const ordinary = () => [...sources].filter(isOrdinary);

  it('is one when it is read: pages of the practice halls, of the halls of the exam, of the hostile set', () => {
    expect(sources.size).toBeGreaterThan(300);
    expect(ordinary().length).toBeGreaterThan(10);
    for (const source of ordinary()) expectOrdinary(source);
  });

  it('also where anything is broken into it', () => {
    const breaks = fc.constantFrom(
      ...['<nav>', '</nav>', '<div hidden>', '</div>', '<a href=x>', '</a>', '<!--', '-->', '<script>', '</script>'],
      ...[
        '<h2>',
        '</h2>',
        '<h1>404',
        '页面不存在',
        '<title>',
        '</title>',
        '"',
        "'",
        '>',
        '<',
        '</',
        '/>',
        '=',
        '&',
        '&lt;',
      ],
      ...[
        '<p title="',
        '<select>',
        '<option>',
        '<textarea>',
        '</textarea>',
        '<svg>',
        '<style/>',
        '<svg><nav/>',
        '</svg>',
      ],
      ...[
        '<input type=password>',
        '<template>',
        '</p>',
        '<table><tr>',
        '<![CDATA[',
        ']]>',
        '<?',
        '<!->',
        '</body>',
        '\u000f',
      ],
      ...['<xmp>', '<button>', '<form>', '</form>', '<h3', ' style="display:none"', ' hidden', '<h2 hidden>', '</h2 >'],
    );
    const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), what: breaks, drop: fc.nat(12) });
    let passed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ordinary()), fc.array(cut, { minLength: 1, maxLength: 6 }), (source, cuts) => {
        const broken = cuts.reduce((text, { at, what, drop }) => {
          const place = Math.floor(at * text.length);
          return text.slice(0, place) + what + text.slice(place + drop);
        }, source);
        if (!isOrdinary(broken)) return;
        passed++;
        expectOrdinary(broken);
      }),
      { numRuns: 3_000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
