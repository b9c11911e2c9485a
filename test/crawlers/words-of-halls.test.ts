import { describe, expect, it } from 'vitest';
import { parseDelivery } from '../../crawlers/guide/delivery.ts';
import { embeddedDocument } from '../../crawlers/guide/embedded.ts';
import { CLOSE, REGION_FIELD, switchOf } from '../../crawlers/language/navigation.ts';
import { isDocumentAddress } from '../../crawlers/links/address.ts';
import { literalAddresses } from '../../crawlers/links/handlers.ts';

describe('the mark of a region switch', () => {
  it.each([
    ['当前：岭海省 ▾', '岭海省'],
    ['⌖ 琼州省 更换', '琼州省'],
    ['河阳市[切换]', '河阳市'],
    ['当前站点：青石省', '青石省'],
  ])('%s', (text, name) => expect(switchOf(text)).toBe(name));
  it.each(['岭海省', '切换到适老版面向全体老年人的无障碍阅读与浏览模式', '政务服务'])('not %s', (text) =>
    expect(switchOf(text)).toBeNull(),
  );
  it('is told from a field in which items are looked for', () => {
    expect(REGION_FIELD.test('请输入地区名称，如：椰海市')).toBe(true);
    expect(REGION_FIELD.test('请输入事项名称')).toBe(false);
  });
});

it('layers that can be skipped are closed, questions are not', () => {
  for (const text of ['跳过', '跳过引导', '跳过，直接进入', '跳过登录']) expect(CLOSE.test(text), text).toBe(true);
  expect(CLOSE.test('跳转到第三方')).toBe(false);
});

it('fetching in person is a window, downloading in person is not', () => {
  expect(parseDelivery('自行领取、EMS邮寄')).toEqual({ ways: ['post', 'window'], electronicLicence: false });
  expect(parseDelivery('自行下载打印').ways).toEqual(['electronic']);
});

describe('addresses', () => {
  it.each([
    ['http://a.test/downLoadFile?id=7', true],
    ['http://a.test/fileService/downloadFile.jspx?fileid=3', true],
    ['http://a.test/file/download.do?attachId=3', true],
    ['http://a.test/download?id=3', false],
    ['http://a.test/download/index.html', false],
    ['http://a.test/downloadFile', false],
  ])('%s is a document: %s', (url, document) => expect(isDocumentAddress(url)).toBe(document));
  it('that a script goes on with are only begun', () => {
    expect(literalAddresses(`location.href='/search?name='+encodeURIComponent(v)`)).toEqual([]);
    expect(literalAddresses(`location.href='/list?dx=2'`)).toEqual(['/list?dx=2']);
  });
});

it('a viewer in a frame is told its document', () => {
  const view = (src: string, hidden = false) => ({
    url: 'http://a.test/item/1.html',
    frames: [],
    content: {
      tag: '#document',
      children: [{ tag: 'iframe', src, children: [], ...(hidden ? { hidden: true as const } : {}) }],
    },
  });
  expect(embeddedDocument(view('http://a.test/pdfjs/web/viewer.html?file=%2Fdoc%2Fguide.pdf'))).toBe(
    'http://a.test/doc/guide.pdf',
  );
  expect(embeddedDocument(view('http://a.test/doc/guide.pdf#toolbar=0'))).toBe('http://a.test/doc/guide.pdf#toolbar=0');
  expect(embeddedDocument(view('http://a.test/visit.html?id=3'))).toBeNull();
  expect(embeddedDocument(view('http://a.test/doc/guide.pdf', true))).toBeNull();
});
