import { randomBytes } from 'node:crypto';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { government, signIn } from './elsewhere.ts';
import { type Context, columns, frame } from './frame.ts';
import { GONE, PAPERS } from './guide.ts';
import { AREA, CITY, COUNTIES, ID, known, NAME, PROVINCE, search } from './items.ts';
import { chooser, departments, detail, home, list, queried, results } from './pages.ts';
import { talk } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search(AREA, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const FILES = PAPERS.map((p) => p.att).filter((a) => a && a !== GONE);

/** Status 200 for whatever the server does not know, in the frame of the site. */
const lost = (ctx: Context): string =>
  frame(
    ctx,
    '系统提示',
    '<div style="text-align:center;padding:90px 0"><h2>系统提示</h2><p>您访问的页面不存在或已被删除！</p><p><a href="/snzw/index.jsp">返回首页</a></p></div>',
  );
function answer(ctx: Context, path: string, query: URLSearchParams, form: URLSearchParams): Reply {
  if (path === '/snzw/index.jsp') return home(ctx);
  if (path === '/snzw/area/choose.jsp') return chooser();
  if (path === '/snzw/area/children.do')
    return json(query.get('pcode') === CITY ? COUNTIES.map(([code, name]) => ({ code, name })) : [], 300);
  if (path === '/snzw/fwsx/list.jsp') return list(ctx, query);
  if (path === '/snzw/fwsx/queryList.do') return json(queried(ctx.area, form), 500);
  if (path === '/snzw/bmfw/index.jsp') return departments(ctx);
  if (path === '/snzw/search/index.jsp') return results(ctx, query);
  if (path === '/snzw/bszn/bsznDetail.jsp') return detail(ctx, query.get('itemId') ?? '') ?? lost(ctx);
  if (path === '/snzw/attach/download.do')
    return FILES.includes(query.get('attId') ?? '')
      ? wordDocument('blank.doc')
      : '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>提示</title></head><body><p>文件不存在或已被删除！</p><script>alert("文件不存在或已被删除！");window.close();</script></body></html>';
  if (path.startsWith('/snzw/news/')) {
    const asked = query.get('xxid') ? `?xxid=${query.get('xxid')}` : `?lm=${query.get('lm')}`;
    const shown = printed(columns, path + asked);
    if (shown) return frame(ctx, shown.title, `<div class="lm" style="padding:14px">${shown.html}</div>`);
  }
  return talk(ctx, ctx.at, path, query);
}

/**
 * The platform on one host: the region lives in the session, whose number is in a cookie, and in the addresses of the first answer,
 * as the server cannot know yet whether the browser takes cookies. Links to topics are written by hand and stay as they are.
 */
function platform(at: Addresses, own: string, cookie: string) {
  const sessions = new Map<string, string>();
  return ({ path: whole, query, body, cookies }: Ask): Reply => {
    const [path = '', written = ''] = whole.split(/;jsessionid=/i);
    const brought = cookies[cookie] ?? written;
    const id = sessions.has(brought) ? brought : randomBytes(16).toString('hex').toUpperCase();
    if (path === '/snzw/area/setArea.do') {
      const code = query.get('areaCode') ?? '';
      if (known(code)) sessions.set(id, code);
      return { ...json({ success: known(code) }, 200), headers: cookieOf(cookie, id, 'application/json') };
    }
    const area = sessions.get(id) ?? own;
    sessions.set(id, area);
    if (path === '/')
      return { ...redirect(''), headers: { location: `/snzw/index.jsp;jsessionid=${id}`, ...cookieOf(cookie, id) } };
    const ctx = { at, area };
    const given = answer(ctx, path, query, new URLSearchParams(body)) ?? (path === '/favicon.ico' ? null : lost(ctx));
    if (typeof given !== 'string') return given;
    const first = cookies[cookie] === undefined;
    return {
      headers: first ? cookieOf(cookie, id) : {},
      body: first ? given.replace(/(href|action)="(\/snzw\/(?!zt\/)[\w/]+\.jsp)/g, `$1="$2;jsessionid=${id}`) : given,
    } satisfies Answer;
  };
}
const cookieOf = (name: string, id: string, type = 'text/html; charset=utf-8') => ({
  'content-type': type,
  'set-cookie': `${name}=${id}; Path=/; HttpOnly`,
});

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.xzdq' },
  { do: 'click', target: '#areaUl li:text-is("嫩源市")', counts: true },
  { do: 'wait', target: '700' },
  { do: 'click', target: '#areaUl li:text-is("鹤坪区")', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#keyword', value: '药品经营许可证核发' },
  { do: 'click', target: '.ss button', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "松讯科技": JSP and layui, the region in the session, frames of the district's own GB2312 pages. */
export const hall: HallDefinition = {
  name: 'h82-jspsession',
  origins: ['province', 'city', 'gov', 'sso', 'ext'],
  traps: [/zixunSave|zxly_save/],
  reads: [/POST \/snzw\/fwsx\/queryList\.do/],
  asks: [/\/snzw\/znkf\/ask\.do/],
  sites: (at) => ({
    province: platform(at, PROVINCE, 'SNSESSIONID'),
    city: platform(at, CITY, 'NYSESSIONID'),
    gov: government(at),
    sso: signIn,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h82-jspsession',
    name: '嫩源市',
    code: CITY,
    province: '松嫩省',
    region: '东北',
    district: '鹤坪区',
    phoneCode: '0982',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.sr a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '800' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.sr', wanted: NAME }),
  proof: {
    hall: ['松嫩省>嫩源市>鹤坪区', '鹤坪区公告栏', '部门窗口'],
    guide: ['11998205MB0W3359X84000172111003', '兴安大街315号', '窗口申报'],
  },
};
