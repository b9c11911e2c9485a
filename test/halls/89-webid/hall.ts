import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { published } from './columns.ts';
import { GONE, PAPERS } from './guide.ts';
import { CITIES, DISTRICTS, guidePath, ID, itemsOf, type Key, NAME, PLACES, ROOT, search } from './items.ts';
import { guide, home, lister, type Page, results, rows } from './pages.ts';
import { COMMON, JPAGE, LAYER, SHOWTYPE } from './scripts.ts';
import { board, rate, robot, talk } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search('flag', '药品经营许可证核发').findIndex((h) => h.id === ID) + 1;
const SCRIPTS: Record<string, string> = {
  [`${ROOT}/resources/layer/layer.js`]: LAYER,
  [`${ROOT}/resources/js/common.js`]: COMMON,
  [`${ROOT}/resources/js/showtype.js`]: SHOWTYPE,
  '/script/jpage.js': JPAGE,
};
const NOT_FOUND = {
  status: 404,
  body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>404</title></head><body style="text-align:center;padding-top:100px"><h2>404 您访问的页面不存在</h2><p>页面可能已被移动或者删除。</p><p><a href="/">返回首页</a></p></body></html>',
};
const FILES = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);

function download(query: URLSearchParams): Reply {
  const number = (query.get('filename') ?? '').replace('.doc', '');
  if (FILES.includes(number)) return wordDocument(`${number}.doc`);
  return number === GONE ? errorAsDocument() : null;
}
function answer(at: Addresses, question: string): string {
  if (!/药/.test(question)) return '小淞暂时没有学会这个问题，您可以换一种说法。';
  return `您可能想办理：<a href="${at['flag']}${guidePath('flag', ID).replaceAll('&', '&amp;')}" target="_blank">${NAME}</a>（延陵区行政审批局），点击可查看办事指南。`;
}

/** One site of the software. */
const site =
  (at: Addresses, key: Key) =>
  ({ method, path, query, body }: Ask): Reply => {
    const code = SCRIPTS[path];
    if (code !== undefined) return script(code);
    if (path === '/favicon.ico') return null;
    if (path === '/' || path === '/index.html') return home(at, key);
    if (path === '/jrobot/search.do') return results(at, key, query);
    if (path === '/module/download/downfile.jsp') return download(query) ?? NOT_FOUND;
    if (path === `${ROOT}/resources/yb/xkz.svg`) return picture(['药品经营许可证', '（样本）', '证号：淞DA000000']);
    if (key === 'city' && path === '/qyfw/zt/index.jsp')
      return { status: 500, body: '<h1>HTTP Status 500 - An exception occurred processing JSP page</h1>' };
    const [, kind, show] = path.match(/^\/sjzwfw\/bscx\/itemlist\/(gr|fr|bm)(_index|showtype)\.do$/) ?? [];
    if (kind && show === '_index') return lister(at, key, kind as Page, query);
    if (kind)
      return method === 'POST' ? { body: rows(key, kind as Page, new URLSearchParams(body)), delay: 350 } : null;
    if (path === `${ROOT}/bscx/itemlist/bszn.do`) return guide(at, key, query.get('iddept_yw_inf') ?? '') ?? NOT_FOUND;
    if (path === `${ROOT}/apply/gotoUrl.do`) {
      const id = query.get('iddept_yw_inf') ?? '';
      if (!itemsOf(key).some((i) => i.id === id)) return NOT_FOUND;
      const back = Buffer.from(`${at[key]}${guidePath(key, id)}`).toString('base64url');
      return redirect(`${at['sso']}/sjis/front/login.do?uuid=${PLACES[key].webId}&gotoUrl=${back}`);
    }
    if (path.startsWith(`${ROOT}/zxts/`)) return talk(at, key, path.slice(ROOT.length + 6)) ?? NOT_FOUND;
    if (key === 'province') {
      if (path === `${ROOT}/hcp/index.do`) return board(at);
      if (path === `${ROOT}/hcp/evaluate.do`) return rate(at);
      if (path === '/znkf/index.do') return robot(query.get('webId') ?? '');
      if (path === '/znkf/ask.do' && method === 'POST')
        return json({ answer: answer(at, new URLSearchParams(body).get('question') ?? '') }, 600);
    }
    return published(at, key, path) ?? NOT_FOUND;
  };

/** The province's sign-in. */
const SIGN_IN = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>淞江省政务服务统一身份认证平台</title><style>body{margin:0;background:#e9f0f8;font:14px/2 "Microsoft YaHei"}.dl{width:420px;margin:90px auto;background:#fff;padding:20px 40px}.dl input{height:32px;width:240px}.dl b{margin-right:30px;cursor:pointer}</style></head><body><div class="dl"><h2>淞江省政务服务统一身份认证平台</h2><p><b>个人登录</b><b>法人登录</b></p><form onsubmit="return false"><p><input name="loginname" placeholder="手机号/身份证号"></p><p><input type="password" name="password" placeholder="登录密码"></p><p><input name="randcode" style="width:120px" placeholder="验证码"> <img src="/sjis/front/verifycode.svg" height="32" alt="验证码"></p><p><button type="button">登录</button>　短信登录　扫码登录　忘记密码</p></form></div></body></html>`;
const REGISTER =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>个人用户注册</title></head><body><h2>个人用户注册</h2><p>注册须本人持有效身份证件，年满十六周岁，并完成实名核验。</p></body></html>';
const sso = ({ path }: Ask): Reply =>
  path === '/sjis/front/login.do'
    ? SIGN_IN
    : path === '/sjis/front/register/perregister.do'
      ? REGISTER
      : path === '/sjis/front/verifycode.svg'
        ? picture(['4 h W 9'], 110)
        : null;

const KNOWN = ['运河码头', '丝织业', '沿江港口', '机械制造', '稻麦产区', '造船业', '湖鲜养殖', '化工园区', '滩涂湿地'];
/** The sites of all other cities and districts, which are no part of the audit. */
const others = unit(
  Object.fromEntries(
    [...CITIES, ...DISTRICTS].map(([, slug, name], n) => [
      `/${slug}/`,
      {
        title: `${name}旗舰店-淞江政务服务网`,
        text: `${name}以${KNOWN[n % KNOWN.length]}闻名，旗舰店进驻部门${20 + ((n * 7) % 19)}个，公布事项${900 + n * 131}项。${itemsOf(
          'flag',
        )
          .slice(n * 2, n * 2 + 4)
          .map((i) => i.name)
          .join('、')}均可在${name}政务服务中心办理。`,
      },
    ]),
  ),
);
const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '练湖市延陵区人民政府',
      text: `<a href="/zwgk/">政务公开</a>　<a href="/zjyl/">走进延陵</a>　<a href="${at['flag']}/">政务服务</a></p><p>延陵区召开优化营商环境大会；凤池路综合改造工程竣工通车；区图书馆新馆开放。</p><p>地址：练湖市延陵区凤池路1号`,
    },
    '/zwgk/': { title: '政务公开', text: '法定主动公开内容：机构职能、规范性文件、财政资金、行政执法、人事信息。' },
    '/zjyl/': { title: '走进延陵', text: '延陵区地处练湖南岸，面积二百三十平方公里，辖六个街道、三个镇。' },
  });

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '#zdqh' },
  { do: 'click', target: '#zdbox a:text-is("练湖市")', counts: true },
  { do: 'wait', target: '600' },
  { do: 'click', target: '#zdqh' },
  { do: 'click', target: '#zdbox a:text-is("延陵区")', counts: true },
  { do: 'wait', target: '600' },
  { do: 'click', target: '.layui-layer-btn0' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#ssk', value: '药品经营许可证核发' },
  { do: 'click', target: '#ssan', counts: true },
  { do: 'wait', target: '800' },
];

/** Vendor "汉码": province, city and district are sites of one software, each an origin with its webId. */
export const hall: HallDefinition = {
  name: 'h89-webid',
  origins: ['province', 'city', 'flag', 'others', 'gov', 'sso', 'ext'],
  traps: [/\/zxts\/(saveLetter|checkCase)/, /\/hcp\/save/],
  reads: [/POST \/sjzwfw\/bscx\/itemlist\/(gr|fr|bm)showtype\.do/],
  asks: [/\/znkf\/ask\.do/],
  sites: (at) => ({
    province: site(at, 'province'),
    city: site(at, 'city'),
    flag: site(at, 'flag'),
    others,
    gov: gov(at),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h89-webid',
    name: '练湖市',
    code: '989400',
    province: '淞江省',
    region: '华东',
    district: '延陵区',
    phoneCode: '0989',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jr-item a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '400' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jr-item', wanted: NAME }),
  proof: {
    hall: ['当前站点：延陵区旗舰店', '延陵区热门服务', '法人服务'],
    guide: ['延陵区行政审批局', '11989404MB1A23560J400017211100301', '在线办理', '全程网办（Ⅳ级）'],
  },
};
