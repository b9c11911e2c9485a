import { expect, test } from 'vitest';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import { linksInSource } from '../../../crawlers/links/collect.ts';
import { inCharsetOf } from '../../../crawlers/links/query-charset.ts';
import { toldGone } from '../../../crawlers/links/second-look.ts';

test('the query of a link goes out in the character set of its page, path and fragment do not', () => {
  expect(inCharsetOf('/lm?mc=政策&p=1', 'gb18030')).toBe('/lm?mc=%D5%FE%B2%DF&p=1');
  expect(inCharsetOf('/政策/a.htm', 'gb18030')).toBe('/政策/a.htm');
  expect(inCharsetOf('/a?b=政#策', 'GBK')).toBe('/a?b=%D5%FE#策');
  expect(inCharsetOf('/lm?mc=政策', 'utf-8')).toBe('/lm?mc=政策');
  expect(inCharsetOf('/lm?mc=%D5%FE', 'gb18030')).toBe('/lm?mc=%D5%FE');
  expect(inCharsetOf('/lm?mc=政策', undefined)).toBe('/lm?mc=政策');
  const [link] = linksInSource('<a href="/so?kw=药">药</a>', 'http://h/', 'gb18030');
  expect(link?.href).toBe('/so?kw=%D2%A9');
});

test('an alert that says gone counts where the page shows nothing else, or sends the visitor away', () => {
  const seen = (url: string, body: string) => ({
    url,
    status: 200,
    headers: {},
    reading: readHtml(`<body>${body}</body>`),
    source: '',
  });
  const alert = (message: string) => ({ dialogs: [{ type: 'alert', message, accepted: true }] });
  const url = 'http://h/info/1.htm';
  expect(toldGone(url, seen(url, ''), alert('您查看的文章不存在或已被删除！'))).not.toBeNull();
  expect(toldGone(url, seen('http://h/', '首页'.repeat(200)), alert('该页面不存在'))).not.toBeNull();
  expect(toldGone(url, seen(url, '正文'.repeat(200)), alert('附件不存在'))).toBeNull();
  expect(toldGone(url, seen(url, ''), alert('欢迎访问本网站'))).toBeNull();
});
