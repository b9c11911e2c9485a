import { expect, test } from 'vitest';
import { forbiddenLink } from '../../../crawlers/browser/submission.ts';
import { linksInSource } from '../../../crawlers/links/collect.ts';

const textsOf = (html: string) => linksInSource(html, 'http://hall.test/').map(({ href, text }) => [href, text]);

test.each(['退出登录', '保存草稿'])('a link in a link ends the first: %s stays what may not be followed', (deed) => {
  const html = `<div><a href="/x/7">${deed}<br><a href="/b">乙</a><p>后文</p></div>`;
  expect(textsOf(html)).toEqual([
    ['/x/7', deed],
    ['/b', '乙'],
  ]);
  expect(forbiddenLink(deed, 'http://hall.test/x/7')).not.toBeNull();
  expect(textsOf(`<a href="/x/7"><span>${deed}<a href="/b">乙</a></span>后文</a>`)[0]).toEqual(['/x/7', deed]);
});

test('an area is no link that ends another; what stands in a template stands nowhere', () => {
  expect(textsOf('<a href="/a">甲<area href="/m" alt="图">乙</a>')).toEqual([
    ['/a', '甲乙'],
    ['/m', '图'],
  ]);
  expect(textsOf('<template><a href="/{{id}}">丙</a></template><a href="/d">丁</a>')).toEqual([['/d', '丁']]);
});
