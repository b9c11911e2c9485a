import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../crawlers/charset.ts';
import { fc } from '../fuzz.ts';

const WORDS = '您访问的页面不存在或已删除，请返回首页。政务服务网';
const page = (meta: string, words = WORDS) =>
  `<!doctype html><html><head>${meta}<title>${words}</title></head><body>${words}</body></html>`;
const html = (charset?: string) => ({ 'content-type': charset ? `text/html; charset=${charset}` : 'text/html' });
const bytes = (text: string, charset: string, options?: { addBOM: boolean }) => iconv.encode(text, charset, options);

interface Example {
  name: string;
  body: Uint8Array;
  headers?: Record<string, string>;
  charset: string;
  by: string;
  has?: string;
}

const examples: Example[] = [
  { name: 'UTF-8 by header', body: bytes(page(''), 'utf8'), headers: html('utf-8'), charset: 'utf-8', by: 'header' },
  {
    name: 'UTF-8, quoted upper case',
    body: bytes(page(''), 'utf8'),
    headers: html('"UTF-8"'),
    charset: 'utf-8',
    by: 'header',
  },
  {
    name: 'UTF-8 by meta',
    body: bytes(page('<meta charset="utf-8">'), 'utf8'),
    headers: html(),
    charset: 'utf-8',
    by: 'meta',
  },
  { name: 'UTF-8, undeclared', body: bytes(page(''), 'utf8'), headers: html(), charset: 'utf-8', by: 'valid' },
  { name: 'UTF-8, no headers at all', body: bytes(page(''), 'utf8'), charset: 'utf-8', by: 'valid' },
  {
    name: 'UTF-8 BOM against a GBK meta',
    body: bytes(page('<meta charset=gbk>'), 'utf8', { addBOM: true }),
    charset: 'utf-8',
    by: 'bom',
  },
  {
    name: 'UTF-16LE with BOM',
    body: bytes(page(''), 'utf-16le', { addBOM: true }),
    headers: html(),
    charset: 'utf-16le',
    by: 'bom',
  },
  {
    name: 'UTF-16BE with BOM',
    body: bytes(page(''), 'utf-16be', { addBOM: true }),
    headers: html(),
    charset: 'utf-16be',
    by: 'bom',
  },
  { name: 'GBK by header', body: bytes(page(''), 'gbk'), headers: html('GBK'), charset: 'gb18030', by: 'header' },
  {
    name: 'GB2312 by header',
    body: bytes(page(''), 'gb2312'),
    headers: html('gb2312'),
    charset: 'gb18030',
    by: 'header',
  },
  {
    name: 'GB2312 by old meta',
    body: bytes(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), 'gbk'),
    headers: html(),
    charset: 'gb18030',
    by: 'meta',
  },
  {
    name: 'GBK by short meta',
    body: bytes(page('<META charset=GBK>'), 'gbk'),
    headers: html(),
    charset: 'gb18030',
    by: 'meta',
  },
  { name: 'GBK, undeclared', body: bytes(page(''), 'gbk'), headers: html(), charset: 'gb18030', by: 'guess' },
  {
    name: 'GBK under a UTF-8 header',
    body: bytes(page(''), 'gbk'),
    headers: html('utf-8'),
    charset: 'gb18030',
    by: 'guess',
  },
  {
    name: 'GBK meta under a UTF-8 header',
    body: bytes(page('<meta charset="gbk">'), 'gbk'),
    headers: html('UTF-8'),
    charset: 'gb18030',
    by: 'meta',
  },
  {
    name: 'GBK under ISO-8859-1',
    body: bytes(page(''), 'gbk'),
    headers: html('ISO-8859-1'),
    charset: 'gb18030',
    by: 'guess',
  },
  {
    name: 'UTF-8 under a GB2312 meta',
    body: bytes(page('<meta charset="gb2312">', `${WORDS}，`), 'utf8'),
    headers: html('utf-8'),
    charset: 'utf-8',
    by: 'header',
  },
  {
    name: 'GB18030, four-byte character',
    body: bytes(page('', `𠮷${WORDS}`), 'gb18030'),
    headers: html('gb18030'),
    charset: 'gb18030',
    by: 'header',
    has: '𠮷',
  },
  {
    name: 'Big5 by header',
    body: bytes(page('', '頁面不存在'), 'big5'),
    headers: html('big5'),
    charset: 'big5',
    by: 'header',
    has: '頁面不存在',
  },
  {
    name: 'an unknown label',
    body: bytes(page(''), 'gbk'),
    headers: html('x-user-gov'),
    charset: 'gb18030',
    by: 'guess',
  },
  {
    name: 'a meta that says UTF-16',
    body: bytes(page('<meta charset="utf-16">'), 'utf8'),
    headers: html(),
    charset: 'utf-8',
    by: 'meta',
  },
  {
    name: 'XML declaration',
    body: bytes(`<?xml version="1.0" encoding="GB2312"?><a>${WORDS}</a>`, 'gbk'),
    headers: { 'content-type': 'text/xml' },
    charset: 'gb18030',
    by: 'meta',
  },
  {
    name: 'UTF-8 cut within a character',
    body: bytes(page(''), 'utf8').subarray(0, 40),
    headers: html(),
    charset: 'utf-8',
    by: 'valid',
    has: '您',
  },
  {
    name: 'GBK cut within a character',
    body: bytes(`<p>${WORDS}`, 'gbk').subarray(0, 18),
    headers: html('gbk'),
    charset: 'gb18030',
    by: 'header',
    has: '您访问',
  },
  {
    name: 'ASCII',
    body: bytes('<h1>404 Not Found</h1>', 'ascii'),
    headers: html('iso-8859-1'),
    charset: 'utf-8',
    by: 'valid',
    has: '404 Not Found',
  },
  { name: 'nothing', body: new Uint8Array(), headers: html(), charset: 'utf-8', by: 'valid', has: '' },
];

describe('decode', () => {
  it.each(examples)('$name', ({ body, headers, charset, by, has }) => {
    const decoded = decode(body, headers);
    expect(decoded.charset).toBe(charset);
    expect(decoded.by).toBe(by);
    expect(decoded.text).toContain(has ?? '您访问的页面不存在');
  });
});

describe('whatever the bytes and what is said of them', () => {
  const labels = fc.constantFrom(
    'utf-8',
    'gbk',
    'gb2312',
    'big5',
    'utf-16',
    'iso-8859-1',
    'x-user-defined',
    'replacement',
    'nonsense',
    '',
    '"',
  );
  const types = fc.oneof(
    labels.map((label) => `text/html; charset=${label}`),
    fc.string({ maxLength: 30 }),
  );
  const page = (text: string, label: string, charset: string) =>
    iconv.encode(`<meta charset="${label}"><p>${text}</p>`, charset);
  /** Characters that GBK has. */
  const chinese = fc
    .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { maxLength: 40 })
    .map((of) => String.fromCodePoint(...of));

  it('is a text in a known encoding', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(chinese, labels).map(([t, l]) => page(t, l, 'gbk')),
    );
    fc.assert(
      fc.property(bytes, types, (body, type) => {
        const { text, charset } = decode(body, { 'content-type': type });
        expect(text.isWellFormed()).toBe(true);
        expect(new TextDecoder(charset).encoding).toBe(charset);
        expect(text.length).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it('what is honestly declared is read, and UTF-8 also where nothing is declared', () => {
    fc.assert(
      fc.property(chinese, fc.constantFrom('gbk', 'gb2312', 'gb18030'), (text, label) => {
        expect(decode(page(text, label, 'gb18030')).text).toContain(text);
      }),
    );
    fc.assert(
      fc.property(chinese, fc.constantFrom('utf-8', 'UTF8', ''), (text, label) => {
        expect(decode(page(text, label, 'utf8')).text).toContain(text);
      }),
    );
  });
});
