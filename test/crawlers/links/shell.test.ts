import { expect, test } from 'vitest';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import type { Seen } from '../../../crawlers/answers.ts';
import type { MadeUp } from '../../../crawlers/links/made-up.ts';
import { createShells } from '../../../crawlers/links/shell.ts';

const html = (body: string): string => `<html><head><title>信息</title></head><body>${body}</body></html>`;
const SHELL = html('<div id="con"></div><script src="/info.js"></script>');
const page = (source: string, url = 'http://h.test/info.html?id=1'): Seen => ({
  url,
  status: 200,
  headers: {},
  reading: readHtml(source),
  source,
});
/** Shells of a host that answers every other parameter with this page; counts what it was asked. */
function shells(answers: string, status = 200) {
  const asked: string[] = [];
  const madeUps = {
    parameter: (url: string) => {
      asked.push(url);
      return Promise.resolve({ answer: { status }, page: page(answers) } as unknown as MadeUp);
    },
  } as never;
  const tell = createShells({ madeUps, own: (url) => url.includes('h.test'), isHome: (url) => url.endsWith('/') });
  return { tell, asked };
}

test('a page that is the same whatever its parameter names is a shell; one with words of its own is not', async () => {
  expect(await shells(SHELL).tell('http://h.test/info.html?id=312', page(SHELL))).toBe(true);
  const other = html(`<p>${'另有正文，各不相同。'.repeat(4)}</p><script></script>`);
  expect(await shells(other).tell('http://h.test/info.html?id=312', page(SHELL))).toBe(false);
  // An honest 404 to what does not exist: the page is what the server sent.
  expect(await shells(SHELL, 404).tell('http://h.test/info.html?id=312', page(SHELL))).toBe(false);
});

test('nothing is asked of another host, for a home, for a page without scripts or with many words', async () => {
  const { tell, asked } = shells(SHELL);
  const long = html(`<p>${'本区新增自助服务点位，可打印证明。'.repeat(20)}</p><script></script>`);
  expect(await tell('http://other.test/info.html?id=1', page(SHELL))).toBe(false);
  expect(await tell('http://h.test/', page(SHELL))).toBe(false);
  expect(await tell('http://h.test/a.html?id=1', page(html('<p>正文</p>')))).toBe(false);
  expect(await tell('http://h.test/a.html?id=1', page(long))).toBe(false);
  expect(asked).toEqual([]);
});

test('only the first twelve are told: each costs a look in a browser', async () => {
  const { tell } = shells(SHELL);
  const told: boolean[] = [];
  for (let id = 0; id < 14; id++) told.push(await tell(`http://h.test/info.html?id=${id}`, page(SHELL)));
  expect(told.filter(Boolean)).toHaveLength(12);
  expect(told.slice(12)).toEqual([false, false]);
});
