import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { archive, wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { APP, STYLE } from './app.ts';

/** Vendor "江汇": an application on routes in the fragment; 202 with a script, 429 with Retry-After; consult, complaint and assistant behind a sign-in; a rating board in tabs. */
const columns = press(
  ['公告公示', '工作动态'],
  (n) => `/cms/c${n}/index.shtml`,
  (n, m) => `/cms/c${n}/2026/a${m}.shtml`,
  8,
);
const items = catalogue({
  count: 47,
  offset: 40,
  prefix: 'jh',
  decoys: DECOYS,
  wanted: [{ place: 22, item: { id: 'jhyp7', name: '零售药店设立许可' } }],
});
const NAME = '零售药店设立许可';
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', '江汇市邗水区行政审批局'],
  ['condition', '许可条件', '符合药品管理法规定的开办药品零售企业条件，并符合合理布局要求。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条第一款'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['promiseLimit', '承诺时限', '7个工作日'],
  ['process', '审批流程', '申请—受理—审查—现场验收—决定—发证'],
  ['fee', '是否收费', '否'],
  ['delivery', '领取方式', '窗口领取、快递送达、网上下载电子证照'],
  ['visits', '到办事现场次数', '1次'],
  ['place', '受理地点', '江汇市邗水区文昌中路88号政务服务中心三楼B08窗口'],
  ['time', '受理时间', '周一至周五 9:00-17:00（法定节假日除外）'],
  ['consult', '咨询途径', '0514-87860066'],
  ['complain', '监督电话', '0514-87860099'],
];
const guideHtml = (at: Addresses): string =>
  `<h2>${NAME}</h2><button id="apply" type="button">我要申报</button>${GUIDE.map(([, l, v]) => `<div class="dl"><div>${l}</div><div>${v}</div></div>`).join('')}<h3>申报材料</h3><table><tr><th>材料名称</th><th>是否必要</th><th>材料形式</th><th>示范文本</th></tr><tr><td>药品零售企业开办申请表</td><td>必要</td><td>电子</td><td><a href="${at['city']}/uploadfile/sqb.docx">下载</a></td></tr><tr><td>营业执照</td><td>必要</td><td>电子</td><td>无</td></tr><tr><td>经营场所平面布置图</td><td>必要</td><td>纸质和电子</td><td><a href="${at['city']}/uploadfile/pmt.zip">下载</a></td></tr></table>`;

const BOARD: Record<string, string> = {
  overview:
    '<div><p>评价总量 204,118 条　好评率 99.91%　差评 31 条</p><p>评价渠道分布：PC端 45.20%　移动端 33.15%　窗口评价器 21.65%</p><p>差评原因分布：材料要求不清 14 件、等候时间长 11 件、系统操作不便 6 件</p><p>统计截至 2026-11-24</p></div>',
  dept: '<table><tr><th>名次</th><th>部门</th><th>评价数</th><th>好评率</th></tr><tr><td>1</td><td>区公安分局</td><td>40,210</td><td>99.98%</td></tr><tr><td>2</td><td>区人社局</td><td>31,006</td><td>99.95%</td></tr><tr><td>3</td><td>区行政审批局</td><td>28,404</td><td>99.93%</td></tr></table>',
  area: '<div class="el-empty"><p>暂无数据</p></div>',
  fix: '<table><tr><th>差评内容</th><th>责任单位</th><th>整改情况</th></tr><tr><td>窗口等候时间过长</td><td>区行政审批局</td><td>已增设两个综合窗口</td></tr><tr><td>材料要求不清</td><td>区卫健委</td><td>已修订办事指南并回访</td></tr></table>',
};

const WAIT202: Answer = {
  status: 202,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><head><title></title><script>document.cookie="acw_tk=1;path=/";setTimeout(function(){location.replace(location.href)},300)</script></head><body></body></html>',
};
const NEXT_WINDOW = 2;

const city = (at: Addresses) => {
  let patienceUntil = 0;
  let lists = 0;
  return (ask: Ask): Reply => {
    const { path } = ask;
    const row = (i: (typeof items)[number]) => ({ id: i.id, name: i.name, org: `邗水区${i.dept}` });
    const post = (): Record<string, unknown> => JSON.parse(ask.body || '{}') as Record<string, unknown>;
    if (path === '/app.js')
      return script(`var SSO=${JSON.stringify(at['sso'])},CHAT=${JSON.stringify(`${at['chat']}/web/im.html`)};${APP}`);
    if (path === '/gw/home')
      return json(
        {
          items: items.slice(3, 15).map(row),
          news: [
            ...(columns[0]?.articles ?? []).map((a) => ({ t: a.title, u: a.path })),
            { t: '关于2018年度绩效考核的通报', u: '/cms/c0/2018/a99.shtml' },
            { t: '政务服务“一网通办”专题', u: '/go?to=topic' },
          ],
        },
        300,
      );
    if (path === '/gw/affairs') {
      // A vendor's limit: once in a while the list says to come again in a second.
      lists += 1;
      if (lists === 1 || Date.now() < patienceUntil) {
        if (lists === 1) patienceUntil = Date.now() + 900;
        return {
          status: 429,
          headers: { 'retry-after': '1', 'content-type': 'application/json' },
          body: '{"code":429}',
        };
      }
      const { page = 1, size = 15 } = post() as { page?: number; size?: number };
      return json({ total: items.length, rows: items.slice((page - 1) * size, page * size).map(row) }, 400);
    }
    if (path === '/gw/search') return json({ rows: findByName(items, String(post()['kw'] ?? ''), 0.6).map(row) }, 500);
    if (path === '/gw/guide') {
      const item = items.find((i) => i.id === ask.query.get('id'));
      if (!item) return json({ html: '<p>未查询到该事项</p>' });
      return json(
        {
          html:
            item.id === 'jhyp7'
              ? guideHtml(at)
              : `<h2>${item.name}</h2><div class="dl"><div>事项名称</div><div>${item.name}</div></div><div class="dl"><div>实施主体</div><div>邗水区${item.dept}</div></div><div class="dl"><div>承诺时限</div><div>${1 + (item.name.length % 10)}个工作日</div></div><p>事项编号 ${item.id}，主题 ${item.theme}。</p>`,
        },
        350,
      );
    }
    if (path === '/gw/column/hot') return json({ rows: items.slice(20, 30).map(row) }, 1300);
    if (path === '/gw/column/special') return json({ rows: [] }, 500);
    const tab = /^\/gw\/evaluate\/(\w+)$/.exec(path)?.[1];
    if (tab) return json({ html: BOARD[tab] ?? '' }, 300);
    if (path === '/uploadfile/sqb.docx' || path === '/uploadfile/pmt.zip')
      return path.endsWith('zip') ? archive() : wordDocument('sqb.docx');
    if (path === '/cms/c0/2018/a99.shtml') return { status: 302, headers: { location: '/error/404.html' } };
    if (path === '/error/404.html')
      return '<!doctype html><html><head><meta charset="utf-8"><title>页面找不到了</title></head><body><h1>404</h1><p>您查看的页面找不到了，可能已被移除</p><a href="/">回到首页</a></body></html>';
    if (path === '/go')
      return '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/cms/topic/index.shtml"><title>跳转中</title></head><body>正在跳转…</body></html>';
    if (path === '/cms/topic/index.shtml')
      return '<!doctype html><html><head><meta charset="utf-8"><title>一网通办专题</title></head><body><h1>一网通办专题</h1><p>汇集本区推进“一网通办”的政策、案例与办事攻略，每月更新。</p></body></html>';
    const article = printed(columns, path);
    if (article)
      return `<!doctype html><html><head><meta charset="utf-8"><title>${article.title}</title></head><body><a href="/">江汇市邗水区政务服务</a>${article.html}</body></html>`;
    if (path.startsWith('/gw/') || /\.\w{2,5}$/.test(path)) return null;
    // Whatever else is asked for gets the application, which routes in the browser.
    return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>江汇市政务服务网</title><style>${STYLE}</style></head><body><div id="app"></div><script src="/app.js"></script></body></html>`;
  };
};

const truth = (at: Addresses): Truth => ({
  hall: 'h39-patience',
  about:
    'A 202 with a script, a 429 with Retry-After, an application that says 404 itself; consult, complaint and assistant behind a sign-in; a board in tabs of which one is empty.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['特色专栏']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(null),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/#/guide/jhyp7`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': unseen('login-required'),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', 'assistant', 'human'], {
      set: true,
      also: [
        ['phone', 'human', 'assistant'],
        ['phone', 'human', 'form'],
        ['phone', 'human'],
      ],
    }),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/cms/c0/2018/a99.shtml`,
          kinds: ['gone'],
          why: 'redirected to a page that says 您查看的页面找不到了',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [] },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品零售企业开办申请表', '经营场所平面布置图'),
  }),
  materials: [
    { name: '药品零售企业开办申请表', medium: 'electronic', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, isForm: false, template: 'none' },
    { name: '经营场所平面布置图', medium: 'both', required: true, isForm: false, template: 'ok' },
  ],
  refutable: [
    { fact: 'interaction.complaint', why: 'What stands behind the sign-in nobody has seen.' },
    { fact: 'interaction.assistant', why: 'The chat asks to sign in first.' },
    { fact: 'site.softNotFound', value: true, why: 'The application says 404 for what it does not know.' },
    { fact: 'interaction.ratingDisclosure', why: '区域排行 is a tab with no data behind it.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("江汇市")', counts: true as const },
  { do: 'click' as const, target: '.q a:text-is("邗水区")', counts: true as const },
];
const SIGNIN =
  '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证平台</title></head><body><h2>吴江省统一身份认证平台</h2><p>个人登录｜法人登录</p><p><input placeholder="手机号/用户名"></p><p><input type="password" placeholder="请输入密码"></p><p><button type="button">登录</button> <a href="/portal/help">忘记密码</a></p></body></html>';
export const hall: HallDefinition = {
  name: 'h39-patience',
  origins: ['province', 'city', 'sso', 'chat', 'ext'],
  reads: [/\/gw\/(affairs|search)/],
  sites: (at) => {
    let busyUntil = 0;
    let asked = 0;
    return {
      province: (ask): Reply => {
        if (!ask.cookies['acw_tk'] && ask.path !== '/favicon.ico') return WAIT202;
        const show = (title: string, body: string) =>
          `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>.q a{margin-right:16px}</style></head><body><h1>吴江省政务服务网</h1>${body}</body></html>`;
        if (ask.path === '/')
          return show(
            '吴江省政务服务网',
            `<p>设区市：<a href="/s/jh">江汇市</a> <a href="/s/gl">鼓陵市</a> <a href="/s/tz">泰兴洲市</a></p><p>${items
              .slice(0, 14)
              .map((i) => `<a href="/sx/${i.id}">${i.name}</a>`)
              .join(
                '　',
              )}</p><p><a href="${at['ext']}/fgw/">省发展改革委</a>　<a href="${at['ext']}/busy/">省数据局</a></p>`,
          );
        if (ask.path === '/s/jh')
          return show(
            '江汇市',
            `<h2>江汇市</h2><p class="q"><a href="/s/jh/gl">广临区</a><a href="${at['city']}/#/home">邗水区</a><a href="/s/jh/jd">江都湾区</a></p>`,
          );
        const far: Record<string, string> = {
          '/s/gl': '鼓陵市现有六个区、五个县，政务服务中心在江东中路。',
          '/s/tz': '泰兴洲市为沿江城市，政务服务由市数据局统筹，窗口七十八个。',
          '/s/jh/gl': '广临区政务服务中心正在搬迁，新址为运河东路，业务照常。',
          '/s/jh/jd': '江都湾区分厅设企业开办、不动产登记两个专区。',
        };
        if (far[ask.path]) return show('站点', `<p>${far[ask.path]}</p>`);
        const up = provincial(items, /^\/sx\/(\w+)$/.exec(ask.path)?.[1] ?? '');
        return up ? show(up.title, up.html) : null;
      },
      city: city(at),
      sso: (ask) =>
        ask.path === '/portal/signin'
          ? SIGNIN
          : ask.path === '/portal/help'
            ? '<!doctype html><meta charset="utf-8"><title>找回密码</title><p>请携带身份证到任一政务服务中心重置密码。</p>'
            : null,
      chat: (ask) =>
        ask.path === '/web/im.html'
          ? '<!doctype html><html><head><meta charset="utf-8"><title>智能小江</title></head><body><h3>智能小江</h3><div class="mask"><p>您还未登录，请先登录后再进行咨询</p><p><button type="button" id="l">去登录</button></p></div></body></html>'
          : null,
      ext: (ask) => {
        if (ask.path === '/busy/') {
          asked += 1;
          if (asked === 1 || Date.now() < busyUntil) {
            busyUntil = Math.max(busyUntil, Date.now() + NEXT_WINDOW * 1000);
            return { status: 429, headers: { 'retry-after': String(NEXT_WINDOW) }, body: 'Too Many Requests' };
          }
          return '<!doctype html><meta charset="utf-8"><title>吴江省数据局</title><h1>吴江省数据局</h1><p>公共数据授权运营、数字政府建设规划与数据资源目录。</p>';
        }
        return unit({
          '/fgw/': {
            title: '吴江省发展和改革委员会',
            text: '规划计划、价格管理、重大项目与能源运行，政策文件按月发布。',
          },
        })(ask);
      },
    };
  },
  city: (at) => ({
    id: 'h39-patience',
    name: '江汇市',
    code: '321000',
    province: '吴江省',
    region: '华东',
    district: '邗水区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.el-menu-item:text-is("办事大厅")', counts: true },
    { do: 'wait', target: '2500' },
    { do: 'click', target: '.number:text-is("2")', counts: true },
    { do: 'click', target: `.row:has-text("${NAME}")`, counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#kw', value: '药品经营许可证核发' },
      { do: 'click', target: '#do' },
      { do: 'wait', target: '900' },
    ],
    entries: '.res',
    wanted: NAME,
  }),
  proof: { hall: ['当前站点：邗水区'], guide: ['江汇市邗水区行政审批局'] },
};
