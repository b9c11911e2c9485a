import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { PAPERS, SHEET } from './guide.ts';
import { CITY, COUNTY, ID, known, listOf, NAME, nameOf, PROVINCE, search, TREE } from './items.ts';
import { AGE, truth } from './truth.ts';

const APP = readFileSync(new URL('./app.script', import.meta.url), 'utf8');
const RANK = search(COUNTY.code, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const columns = press(
  ['通知公告', '政策文件'],
  (n) => `/news/c${n}.html`,
  (n, m) => `/news/c${n}/${m}.html`,
);
const CSS = `body{margin:0;font:14px/1.6 -apple-system,"Microsoft YaHei",sans-serif;background:#f0f2f5}a{color:#1890ff;text-decoration:none;margin-right:12px}.ant-layout-header{background:#fff;padding:0 80px}.top-bar{font-size:12px;height:30px}.right{float:right}.brand{height:76px;position:relative}.logo{font-size:28px;color:#096dd9;cursor:pointer}.region{display:inline-block;margin-left:30px;cursor:pointer;border:1px solid #ccc;padding:2px 10px}.ant-input-search{position:absolute;right:0;top:8px}.ant-input{height:32px;width:260px}.ant-input-search-button{height:36px;width:46px}.ant-menu{list-style:none;display:flex;background:#096dd9;margin:0;padding:0 80px}.ant-menu-item{color:#fff;padding:10px 24px;cursor:pointer}.ant-layout-content{display:block;padding:16px 80px;min-height:500px}.ant-card{background:#fff;margin-bottom:16px}.ant-card-head{border-bottom:1px solid #eee;padding:8px 20px;font-size:16px}.ant-card-head-wrapper{display:flex;justify-content:space-between}.ant-card-body{padding:16px 20px}.ant-row{display:flex;flex-wrap:wrap}.ant-col-6{width:25%}.tile{padding:8px;cursor:pointer}.ant-list-item{display:flex;justify-content:space-between;background:#fff;border-bottom:1px solid #eee;padding:10px 20px}.ant-list-item-meta-title{margin:0}.ant-list-item-action{list-style:none;display:flex}.ant-list-item-action li{color:#1890ff;margin-left:18px;cursor:pointer}.ant-pagination{list-style:none;display:flex}.ant-pagination li{border:1px solid #ccc;padding:0 9px;margin:0 4px;cursor:pointer}.ant-pagination-item-active{color:#1890ff}.ant-page-header{background:#fff;padding:16px 24px}.ant-page-header-heading{display:flex;justify-content:space-between}.ant-page-header-heading-title{font-size:20px;font-weight:600}.ant-tabs{background:#fff;margin-top:12px;padding:0 24px 24px}.ant-tabs-nav-list{display:flex;border-bottom:1px solid #eee}.ant-tabs-tab{padding:12px 16px;cursor:pointer}.ant-tabs-tab-active{color:#1890ff}.ant-descriptions-item-label{color:#888;display:inline-block;width:130px}.ant-descriptions table,.ant-table table{width:100%;border-collapse:collapse}.ant-table td,.ant-table th{border:1px solid #eee;padding:8px}.ant-steps{display:flex}.ant-steps-item{flex:1}.ant-collapse-header{cursor:pointer;padding:8px;background:#fafafa}.ant-modal-mask{position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:1000}.ant-modal-wrap{position:fixed;inset:0;z-index:1001}.ant-modal{position:relative;top:120px;width:520px;margin:0 auto;background:#fff}.ant-modal-close{position:absolute;right:10px;top:10px}.ant-modal-header,.ant-modal-footer{padding:12px 20px;border-bottom:1px solid #eee}.ant-modal-body{padding:20px}.ant-modal-footer{text-align:right}.ant-cascader-dropdown{position:absolute;left:330px;top:80px;background:#fff;box-shadow:0 2px 8px rgba(0,0,0,.2);z-index:1050}.ant-cascader-menus{display:flex}.ant-cascader-menu{list-style:none;margin:0;padding:6px;width:120px}.ant-cascader-menu-item{cursor:pointer;padding:4px 8px}.ant-message{position:fixed;top:40px;left:45%;background:#fff;padding:8px 18px;z-index:2000}.float-tools{position:fixed;right:6px;bottom:120px;width:64px;background:#fff;text-align:center;font-size:12px}.float-tools div{padding:8px 0;cursor:pointer;border-bottom:1px solid #eee}.robot-drawer{position:fixed;right:0;top:0;bottom:0;width:378px;background:#fff;z-index:900}.ant-layout-footer{text-align:center;padding:20px}#chat{height:70%;overflow:auto;padding:12px}`;

const shell = (at: Addresses): string => {
  const names = Object.fromEntries(
    [PROVINCE.code, ...TREE.flatMap((c) => [c.code, ...c.children.map((d) => d.code)])].map((c) => [c, nameOf(c)]),
  );
  const cfg = {
    province: PROVINCE.code,
    names,
    sso: at['sso'],
    ext: at['ext'],
    static: at['static'],
    friends: friends(at['ext'], 5),
  };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>琼屿政务服务网</title><style>${CSS}</style></head><body><div id="root"></div><script>var CFG=${JSON.stringify(cfg)}</script><script src="/assets/index-9d2c41.js"></script></body></html>`;
};
const unique = (list: string[]): string[] => [...new Set(list)];
const SIZE = 10;

function api(at: Addresses, path: string, query: URLSearchParams, header: string): Reply {
  const code = header.slice(0, 6);
  const area = known(code) ? code : PROVINCE.code;
  const all = listOf(area);
  const ok = (data: unknown, delay = 350): Reply => json({ code: 200, data }, delay);
  if (path === '/region/tree') return ok(TREE, 300);
  if (path === '/home')
    return ok(
      {
        themes: unique(all.filter((i) => i.audience === '法人').map((i) => i.theme)),
        depts: unique(all.map((i) => i.dept)),
        hot: all.slice(4, 10),
        news: columns.map((c) => ({
          ...c,
          path: at['static'] + c.path,
          articles: c.articles.slice(0, 5).map((a) => ({ ...a, path: at['static'] + a.path })),
        })),
      },
      500,
    );
  if (path === '/matters') {
    const [type, theme, dept] = ['type', 'theme', 'dept'].map((k) => query.get(k) ?? '');
    const typed = all.filter((i) => !type || i.audience === type);
    const found = typed.filter((i) => (!theme || i.theme === theme) && (!dept || i.dept === dept));
    const no = Math.max(1, Number(query.get('page')) || 1);
    return ok({
      themes: unique(typed.map((i) => i.theme)),
      pages: Math.ceil(found.length / SIZE),
      rows: found.slice((no - 1) * SIZE, no * SIZE),
    });
  }
  if (path === '/search') return ok(search(area, query.get('kw') ?? '').slice(0, 30), 600);
  if (path.startsWith('/guide/')) {
    const id = path.slice(7);
    if (id === ID) return ok({ name: NAME, ...SHEET }, 600);
    const item = all.find((i) => i.id === id);
    return ok(
      item
        ? {
            name: item.name,
            office: nameOf(area) + item.dept,
            basic: [
              ['', '实施主体', nameOf(area) + item.dept],
              ['', '承诺办结时限', '15工作日'],
            ],
          }
        : null,
    );
  }
  if (path === '/rating')
    return ok({
      at: new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10),
      total: '61,882',
      from: [
        ['政务大厅', '40,120'],
        ['网上大厅', '12,002'],
        ['椰城办APP', '9,760'],
      ],
      depts: unique(all.map((i) => i.dept))
        .slice(0, 5)
        .map((d, n) => [d, String(3220 - n * 301), `${(99.98 - n * 0.04).toFixed(2)}%`]),
    });
  if (path === '/robot')
    return ok(
      /药/.test(query.get('q') ?? '')
        ? '办理药品经营许可证（零售）须向营业场所所在区营商环境建设局提交申请表、人员资格证明和场所布局图，十二个工作日内办结。'
        : '这个问题我还在学习，您可以换个说法。',
      800,
    );
  return json({ code: 404, data: null });
}

const sso = ({ path }: Ask): Reply => {
  if (path === '/register')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户注册</title></head><body><h2>用户注册</h2><p>请选择个人注册或者法人注册，按提示完成。</p></body></html>';
  if (path !== '/login') return null;
  return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>琼屿省统一身份认证平台</title></head><body><h2>琼屿省统一身份认证平台</h2><p><b>个人登录</b> 法人登录</p><form onsubmit="return false"><p><input placeholder="手机号/身份证号"></p><p><input type="password" placeholder="请输入登录密码"></p><p><button type="button">登录</button></p></form></body></html>';
};
const statics = ({ path }: Ask): Reply => {
  const page = (title: string, html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${html}</body></html>`;
  if (path === '/help.html') return page('使用帮助', '<p>切换到您所在的区划，搜索事项，查看指南，在线办理。</p>');
  if (path === '/about.html') return page('关于我们', '<p>琼屿政务服务网由省营商环境建设厅主办，2023年改版。</p>');
  if (path === '/zt/yjs.html')
    return page('高效办成一件事', '<p>开办药店、开办餐饮店、新生儿出生等事项实行一次告知、一表申请、一套材料。</p>');
  if (PAPERS.some((p) => p.blank === path) && !path.includes('nosuch')) return wordDocument('sqb.docx');
  const shown = printed(
    columns.map((c) => ({ ...c })),
    path,
  );
  return shown ? page(shown.title, shown.html) : null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.ant-select.region' },
  { do: 'click', target: '.ant-cascader-menu-item:has-text("崖湾市")', counts: true },
  { do: 'click', target: '.ant-cascader-menu-item:text-is("海棠岭区")', counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'click', target: '.ant-input-search-button', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "椰云": an ant-design application, the region in a request header. */
export const hall: HallDefinition = {
  name: 'h96-antlayout',
  origins: ['portal', 'static', 'sso', 'ext'],
  traps: [/letter\/save/],
  asks: [/hnwt-api\/robot/],
  sites: (at) => ({
    portal: ({ path, query, headers }) => {
      if (path === '/assets/index-9d2c41.js') return script(APP);
      if (path === '/favicon.ico') return null;
      return path.startsWith('/hnwt-api')
        ? api(at, path.slice(9), query, String(headers['xzqhcode'] ?? ''))
        : shell(at);
    },
    static: statics,
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h96-antlayout',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华南',
    district: COUNTY.name,
    phoneCode: '0938',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/hnwt/home` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.ant-list-item:has-text("${NAME}") [data-to]`, counts: true },
    { do: 'wait', target: '1200' },
    { do: 'click', target: '.ant-tabs-tab:has-text("办理窗口")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.ant-list-item', wanted: NAME }),
  proof: { hall: ['崖湾市海棠岭区'], guide: ['0938-38812366', '立即办理'], guideElsewhere: true },
};
