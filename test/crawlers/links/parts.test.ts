import { describe, expect, test } from 'vitest';
import { contentOf, holdsNothing } from '../../../crawlers/links/columns.ts';
import { DRAWN_AT, frameFor, HAND, type Page, standsIn, withoutMarks } from '../../../crawlers/links/parts.ts';

const NONE: ReadonlySet<string> = new Set();
const page = (path: string, body: string): Page => ({
  url: `http://hall.test${path}`,
  source: `<!doctype html><body>${body}</body>`,
});
const alone = (body: string) => contentOf(page('/a', body), NONE);
const LIST = '<div class="card"><p>社会保障卡申领</p><p>实施主体：人力资源和社会保障局</p></div>';

describe('what surrounds a page', () => {
  test.each(['page-personal', 'page', 'position-relative', 'has-header', 'menuContent', 'nav-content', 'pagebody'])(
    'is not the box %s that holds its content',
    (name) => {
      expect(alone(`<div class="${name}">${LIST}</div>`).words).toContain('社会保障卡申领');
    },
  );

  test.each(['header', 'layout-header', 'siteFooter', 'nav-wrap'])(
    'is not the box %s that holds the foot or the main part as well',
    (name) => {
      const whole = `<div class="${name}"><div class="header">政务服务网</div><main>${LIST}</main><div class="footer">主办单位</div></div>`;
      expect(alone(whole).words).toContain('社会保障卡申领');
    },
  );

  test.each([
    '<header>甲</header>',
    '<div class="top-nav"><a href="/x">部门服务列表</a></div>',
    '<div class="topnav">甲</div>',
    '<div id="leftMenu">甲</div>',
    '<ul class="breadcrumb"><li>甲</li></ul>',
    '<div class="nav-bar w1200">甲</div>',
    '<div class="curr-position">甲</div>',
    '<div class="el-pagination">共 10 条</div>',
    '<div class="footer2">甲</div>',
  ])('is %s', (body) => {
    expect(alone(body)).toEqual({ entries: 0, others: 0, fields: 0, media: 0, words: '' });
  });
});

describe('the frame of a page', () => {
  const head = (site: string, at: string) =>
    `<p>热烈欢迎社会各界登录${site}政务服务中心，建议使用1024*768分辨率浏览本网站</p><p>${site}政务服务中心办公地址与乘车路线详见公告</p><a href="/hd/zx${at}">网上咨询服务</a>`;
  const news = (n: number) => `<a href="/news/${n}">第${n}条通知的标题</a>`;
  const station = (at: string, folder: string, site: string) =>
    Array.from({ length: 5 }, (_, n) => page(`${folder}/c${n}.html${at}`, `${head(site, at)}${news(n)}`));
  const empty = '<h2>结果公示</h2><p>没有数据！</p>';
  const judge = (own: Page, pages: readonly Page[]) => holdsNothing(contentOf(own, frameFor(own, pages)), '结果公示');

  test.each([
    ['', '/tsq'],
    ['?organ=LJ', '/portal'],
  ])('is that of its own station, told apart by %s %s', (at, folder) => {
    const city = Array.from({ length: 4 }, () => station('', '/portal', '朔河市')).flat();
    const own = page(`${folder}/jggs.html${at}`, `${head('铁山区', at)}${empty}`);
    expect(judge(own, [...city, ...station(at, folder, '铁山区'), own])).toBe('said');
    expect(judge(own, city)).toBeNull();
  });

  test('holds pictures that scripts load late', () => {
    const lazy = (src: string) => `<img data-original="/gxbc.jpg" src="${src}">`;
    const raw = Array.from({ length: 5 }, (_, n) => page(`/c${n}`, `${head('甲', '')}${lazy('/blank.gif')}${news(n)}`));
    expect(judge(page('/e', `${head('甲', '')}${lazy('/gxbc.jpg')}${empty}`), raw)).toBe('said');
  });

  test('never takes a list for a frame because the same list stands under other addresses', () => {
    const lists = Array.from({ length: 3 }, (_, n) => page(`/list?t=${n}`, `${head('甲', '')}${news(1)}${news(2)}`));
    const own = page('/list', `${head('甲', '')}${news(1)}${news(2)}`);
    const keys = frameFor(own, [...lists, ...station('', '', '甲'), own]);
    expect(contentOf(own, keys).entries).toBe(2);
    const everywhere = [...lists, own];
    expect(contentOf(own, frameFor(own, everywhere)).entries).toBeGreaterThan(1);
  });

  test('leaves to each page that nothing is there, however many columns say so', () => {
    const columns = Array.from({ length: 6 }, (_, n) => page(`/e${n}`, `${head('甲', '')}<p>没有数据！</p>`));
    const others = Array.from({ length: 8 }, (_, n) => page(`/c${n}`, `${head('甲', '')}${news(n)}`));
    const own = page('/e', `${head('甲', '')}${empty}`);
    expect(judge(own, [...columns, ...others, own])).toBe('said');
  });
});

describe('what stands at the same place on another page', () => {
  const at = (top: number, bottom: number, text: string, more = ''): string =>
    `<p ${DRAWN_AT}="${top},${bottom}"${more}>${text}</p>`;
  const depts = (top: number, bottom: number): string =>
    ['市场监督管理局', '卫生健康局', '住房和城乡建设局'].map((d, i) => at(top + i * 40, bottom - i * 40, d)).join('');
  const home = page('/', at(10, 900, '政务服务网') + depts(500, 350) + at(880, 20, '主办单位：江城市'));
  const shown = (body: string) =>
    holdsNothing(
      contentOf(page('/b', at(10, 700, '政务服务网') + body + at(680, 22, '主办单位：江城市')), standsIn(home)),
      '栏目',
    );

  test('is its frame, counted from the head or from the foot', () => {
    expect(shown('')).toBe('bare');
  });
  test('is not what both merely name', () => {
    expect(shown(depts(120, 560))).toBeNull();
  });
  test('is nothing where a hand shows that something can be pressed', () => {
    expect(shown(at(200, 400, '咨询', ` ${HAND}=""`))).toBeNull();
  });
  test('leaves no marks in what is kept', () => {
    expect(withoutMarks(at(1, 2, '甲', ` ${HAND}=""`))).toBe('<p>甲</p>');
  });
});
