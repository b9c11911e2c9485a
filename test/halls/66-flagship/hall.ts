import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { guide, NAME, UUID } from './guide.ts';
import { CITY_MAINS, mainsOf, search } from './items.ts';
import { CITY_ORGAN, type Ctx, DISTRICTS, layout, placeOf } from './layout.ts';
import { departments, flagship, index, list, otherGuide, results, topics } from './pages.ts';
import { answers, board, chat, complaint, exchange, helpers, mobile, question, TOPICS, topic } from './service.ts';
import { truth } from './truth.ts';

const columns = press(
  ['公告公示', '区级动态', '政策解读'],
  (n) => `/govPortals/art/col/col66${n}/index.html`,
  (n, m) => `/govPortals/art/2026/11/${n + 1}/art_66${n}_${1700 + n * 30 + m}.html`,
  8,
);
const PLAIN: Record<string, (ctx: Ctx) => string> = {
  bm: departments,
  tszl: topics,
  hdjl: exchange,
  'hdjl/zx': question,
  'hdjl/ts': complaint,
  'hdjl/wt': answers,
  bangban: helpers,
  app: mobile,
  hcp: board,
};
const RANK = search('JL00LJ', '药品经营许可证核发').findIndex((s) => s.id === UUID) + 1;

const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const given = query.get('organ') ?? '';
    const organ = DISTRICTS.some(([code]) => code === given) ? given : CITY_ORGAN;
    const ctx: Ctx = { at, organ };
    if (path === '/') return redirect('/govPortals/index');
    if (path === '/znkf/index') return chat;
    if (path === '/znkf/answer.do') {
      const known = /药/.test(query.get('q') ?? '');
      return json(
        {
          html: known
            ? `为您找到以下事项：<br><a href="/govPortals/bsfw/item/${UUID}?organ=JL00LJ" target="_blank">${NAME}（临江区）</a><br>点击可查看办事指南和所需材料。`
            : '抱歉，小岚还在学习中，请换个问法试试。',
        },
        700,
      );
    }
    if (!path.startsWith('/govPortals/')) return null;
    const name = path.slice('/govPortals/'.length);
    const theme = Number(query.get('theme') ?? '0');
    const dept = query.get('bm') ?? '';
    if (name === 'index') return index(ctx, columns);
    if (name === 'qjd' && organ !== CITY_ORGAN) return flagship(ctx, columns);
    if (name === 'fr') return list(ctx, '法人', theme, dept);
    if (name === 'gr') return list(ctx, '个人', theme, dept);
    if (name === 'search') return results(ctx, query.get('keyword') ?? '');
    if (name === 'api/searchItems.do') {
      const found = search(organ, query.get('keyword') ?? '');
      const page = Math.max(1, Number(query.get('page') ?? '1'));
      const rows = found.slice((page - 1) * 8, page * 8).map((s) => ({ ...s, place: placeOf(s.organ) }));
      return json({ total: found.length, rows }, 600);
    }
    if (name === 'zxbl/apply')
      return redirect(`${at['sso']}/uc/login.jsp?type=fr&goto=${Buffer.from(`/zxbl/${UUID}`).toString('base64')}`);
    const item = /^bsfw\/item\/([\w-]+)$/.exec(name)?.[1];
    if (item === UUID && organ === 'JL00LJ') return layout(ctx, `${NAME}-办事指南`, guide(at));
    const sub = (organ === CITY_ORGAN ? CITY_MAINS : mainsOf(organ)).flatMap((m) => m.subs).find((s) => s.id === item);
    if (sub) return otherGuide(ctx, sub.name, sub.dept);
    const special = TOPICS[name.replace(/^zt\//, '')];
    if (special && name.startsWith('zt/')) return topic(ctx, special);
    const plain = PLAIN[name];
    if (plain) return plain(ctx);
    const shown = printed(columns, path);
    return shown ? layout(ctx, shown.title, `<div class="w1200 panel">${shown.html}</div>`) : null;
  };

const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>津岚市统一身份认证</title></head><body style="font:14px/2 Microsoft YaHei"><h1>津岚市统一身份认证平台</h1><div><span>个人登录</span>　<b>法人登录</b></div><p>统一社会信用代码/账号 <input name="loginName"></p><p>密码 <input type="password" name="pwd"></p><p><span style="background:#0f5bb5;color:#fff;padding:6px 40px">登 录</span></p><p>其他登录方式：电子营业执照　数字证书　随身办扫码</p><p><a href="/uc/reg.jsp">立即注册</a></p></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '#areaBox .cur' },
  { do: 'click', target: '#areaPop li[data-o="JL00LJ"]', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#topKey', value: '药品经营许可证核发' },
  { do: 'click', target: '.so-box .so-btn', counts: true },
  { do: 'wait', target: '1200' },
];

/** After the municipalities' portals: sixteen districts in a drop-down, main items that open their 办理项, a layer of situations. */
export const hall: HallDefinition = {
  name: 'h66-flagship',
  origins: ['portal', 'static', 'gov', 'sso', 'ext'],
  traps: [/\/(zxSubmit|tsSubmit|queue)\.do/],
  asks: [/\/znkf\/answer\.do/],
  sites: (at) => ({
    portal: portal(at),
    static: ({ path, query }) => {
      if (path !== '/wdzl/downAttach.do') return null;
      const id = query.get('attachId') ?? '';
      return id === 'a2' ? errorAsDocument() : /^(a1|a3|s1|s3)$/.test(id) ? wordDocument(`${id}.doc`) : null;
    },
    gov: (ask) =>
      ask.path === '/'
        ? `<!doctype html><html><head><meta charset="utf-8"><title>临江区人民政府</title></head><body><h1>临江区人民政府</h1><p><a href="/zjlj/">走进临江</a> <a href="/zwgk/">政务公开</a> <a href="${at['portal']}/govPortals/index">一网通办</a></p><p>临江区召开区政府常务会议，研究部署四季度重点工作。</p></body></html>`
        : unit({
            '/zjlj/': { title: '走进临江', text: '临江区位于津岚市中部，面积61平方公里，辖8个街道。' },
            '/zwgk/': { title: '政务公开', text: '法定主动公开内容包括规划计划、财政预决算、重大建设项目。' },
          })(ask),
    sso: (ask) =>
      ask.path === '/uc/login.jsp'
        ? SIGN_IN
        : unit({ '/uc/reg.jsp': { title: '用户注册', text: '请阅读用户服务协议，选择个人注册或法人注册后继续。' } })(
            ask,
          ),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h66-flagship',
    name: '津岚市',
    code: '996600',
    province: '津岚市',
    region: '华北',
    district: '临江区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...toResults(at), { do: 'click', target: `.so-r a:text-is("${NAME}")`, counts: true, opens: true }],
  search: (at) => ({ moves: toResults(at), entries: '.so-r', wanted: NAME }),
  proof: {
    hall: ['临江区政务服务旗舰店'],
    guide: ['津岚市临江区市场监督管理局', '099-66120018'],
  },
};
