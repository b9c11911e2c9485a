import { describe, expect, it } from 'vitest';
import {
  classOf,
  isDocumentAddress,
  isDocumentAnswer,
  isDocumentContent,
  normalize,
  signInHost,
  waySites,
  whySkipped,
} from '../../../crawlers/links/address.ts';
import { fc } from '../../fuzz.ts';

const BASE = 'http://hall.test/a/b.html';

it.each([
  ['http://h.test/down?f=wt.doc', true],
  ['http://h.test/file/download/7702', true],
  ['http://h.test/api/attachments/9f3c01-aa/download', true],
  ['http://h.test/downloadFile/7702', true],
  ['http://h.test/download/file/7702', true],
  ['http://h.test/download/7702', false],
  ['http://h.test/file/download/index', false],
  ['http://h.test/profile/download2/7702', false],
  ['http://h.test/common/download.do?n=%E8%A1%A8.xlsx', true],
  ['http://h.test/go?f=wt.doc', false],
  ['http://h.test/down?f=12', false],
  ['http://h.test/sx/attachment/get?guid=80a6', true],
  ['http://h.test/portal/annex.do?id=7c02', true],
  ['http://h.test/getFile.do?fid=1', true],
  ['http://h.test/fjxz.jsp?fjid=2', true],
  ['http://h.test/attachment/list?id=1', false],
  ['http://h.test/news/get?id=1', false],
  ['http://h.test/attach?name=', false],
])('%s hands a document out: %s', (url, is) => expect(isDocumentAddress(url)).toBe(is));

describe('normalize', () => {
  it.each([
    ['c.html', 'http://hall.test/a/c.html'],
    ['//other.test/x', 'http://other.test/x'],
    ['/x#part', 'http://hall.test/x'],
    ['#/guide/12', 'http://hall.test/a/b.html#/guide/12'],
    ['/portal/#!list', 'http://hall.test/portal/#!list'],
    ['/x;jsessionid=0A1B2C?id=3', 'http://hall.test/x?id=3'],
    ['/x?JSESSIONID=abc&id=3', 'http://hall.test/x?id=3'],
    ['/x?id=3&_=1669000000000', 'http://hall.test/x?id=3'],
    ['/x?t=1669000000', 'http://hall.test/x'],
    ['/x?t=5', 'http://hall.test/x?t=5'],
    ['/x?rand=0.83721', 'http://hall.test/x'],
    ['/x?sid=1024', 'http://hall.test/x?sid=1024'],
    ['/x?sid=9f8e7d6c5b4a39281706', 'http://hall.test/x'],
    ['/x?q=%D2%A9%B5%EA&b=', 'http://hall.test/x?q=%D2%A9%B5%EA&b='],
    ['HTTP://HALL.test:80/x', 'http://hall.test/x'],
    ['http://user:secret@hall.test/', 'http://hall.test/'],
    ['  /x\n', 'http://hall.test/x'],
  ])('%s', (href, url) => expect(normalize(href, BASE)).toBe(url));

  it.each(['javascript:void(0)', 'mailto:a@b.test', 'tel:12345', 'ftp://x.test/', '', 'http://', 'data:text/html,x'])(
    'has no address for %j',
    (href) => expect(normalize(href, BASE)).toBeNull(),
  );

  const segment = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const pair = fc.tuple(fc.stringMatching(/^(id|areaCode|v|page)$/), fc.stringMatching(/^[a-z0-9]{0,12}$/));
  const address = fc.record({ path: fc.array(segment, { maxLength: 4 }), query: fc.array(pair, { maxLength: 3 }) });
  const write = ({ path, query }: { path: string[]; query: [string, string][] }) =>
    `http://hall.test/${path.join('/')}${query.length ? `?${query.map((p) => p.join('=')).join('&')}` : ''}`;

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = normalize(url);
        expect(once).not.toBeNull();
        expect(normalize(once as string)).toBe(once);
      }),
    );
  });

  it('makes addresses one that differ by session, stamp or fragment only, wherever these stand', () => {
    const noise = fc.constantFrom('_=1669000000123', 'timestamp=1669000000', 'JSESSIONID=ABC.node1', 'r=0.12345678');
    fc.assert(
      fc.property(address, noise, fc.nat(3), fc.constantFrom('', '#top', '#'), (parts, added, at, hash) => {
        const plain = write(parts);
        const [head, query = ''] = plain.split('?');
        const pairs = query === '' ? [] : query.split('&');
        pairs.splice(Math.min(at, pairs.length), 0, added);
        expect(normalize(`${head}?${pairs.join('&')}${hash}`)).toBe(normalize(plain));
      }),
    );
  });

  it('keeps addresses apart that differ otherwise', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        fc.pre(new URL(write(a)).href !== new URL(write(b)).href);
        expect(normalize(write(a))).not.toBe(normalize(write(b)));
      }),
    );
  });
});

describe('documents', () => {
  it.each(['/a.pdf', '/a/申请表.DOCX', '/%E8%A1%A8.xls?id=3', '/down?fileName=表格.doc', '/d.jsp?file=a.zip&x=1'])(
    '%s',
    (path) => expect(isDocumentAddress(new URL(path, BASE).href)).toBe(true),
  );
  it.each(['/a.html', '/pdf/list', '/a.png', '/view?type=pdf', '/a.docs/'])('not %s', (path) =>
    expect(isDocumentAddress(new URL(path, BASE).href)).toBe(false),
  );
  it('by headers and by content', () => {
    expect(isDocumentAnswer({ 'content-disposition': 'attachment; filename=a.doc' })).toBe(true);
    expect(isDocumentAnswer({ 'content-type': 'application/pdf;charset=utf-8' })).toBe(true);
    expect(isDocumentAnswer({ 'content-type': 'text/html' })).toBe(false);
    expect(isDocumentContent(Buffer.from('%PDF-1.4'))).toBe(true);
    expect(isDocumentContent(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe(true);
    expect(isDocumentContent(Buffer.from('<html>'))).toBe(false);
  });
});

describe('classes', () => {
  const sites = waySites(
    {
      portals: { province: 'http://127.0.0.1:4101/', city: 'http://127.0.0.1:4102/' },
      unifiedLogin: ['127.0.0.1:4109'],
    },
    { portal: 'http://127.0.0.1:4103/' },
    ['http://127.0.0.1:4104', 'http://127.0.0.1:4109', 'http://tyrz.gov.test'],
  );
  const of = (url: string, onHome = false, document = false) => classOf(url, { document, onHome, sites });

  it('takes the first that fits', () => {
    expect(of('http://127.0.0.1:4102/a.doc', true)).toBe('attachments');
    expect(of('http://elsewhere.test/a.doc')).toBe('attachments');
    expect(of('http://127.0.0.1:4102/get?id=1', true, true)).toBe('attachments');
    expect(of('http://elsewhere.test/', true)).toBe('external');
    expect(of('http://127.0.0.1:4105/')).toBe('external');
    expect(of('http://127.0.0.1:4104/x', true)).toBe('home');
    expect(of('http://127.0.0.1:4103/x')).toBe('inner');
  });

  it('counts sign-in hosts as external', () => {
    expect(of('http://127.0.0.1:4109/login', true)).toBe('external');
    expect(of('http://tyrz.gov.test/', true)).toBe('external');
    expect(signInHost('login.jxzwfww.gov.cn', [])).toBe(true);
    expect(signInHost('www.jszwfw.gov.cn', [])).toBe(false);
    expect(signInHost('zwfw.sd.gov.cn', [])).toBe(false);
  });
});

describe('whySkipped', () => {
  it.each([
    ['', '首页', 'empty'],
    ['#', '更多', 'empty'],
    ['#top', '返回顶部', 'empty'],
    ['javascript:void(0)', '打印', 'scheme'],
    ['mailto:a@b.test', '邮箱', 'scheme'],
    ['weixin://dl', '微信', 'scheme'],
    ['/quit', '退出登录', 'forbidden'],
    ['#/home', '首页', null],
    ['/guide?id=3', '办事指南', null],
  ])('%s %s', (href, text, reason) => expect(whySkipped(href, text, normalize(href, BASE))).toBe(reason));
});
