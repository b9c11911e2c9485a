import { catalogue } from '../kit/catalogue.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { cityNews } from './frame.ts';
import { CITY, search } from './items.ts';

const PROVINCE = catalogue({
  count: 30,
  offset: 55,
  prefix: 'ls',
  dept: '药品监督管理局',
  decoys: ['药品经营许可证（批发）核发', '药品生产许可证核发', '互联网药品信息服务资格证书核发'],
});
const CITIES = ['岚州市', '临岚市', '双河口市', '北塔市', '沂南源市', '东岳镇市'];
const page = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei",Arial;color:#333}a{color:#333;text-decoration:none}.w{width:1120px;margin:0 auto}ul{list-style:none;margin:0;padding:0}${css}</style></head><body>${body}</body></html>`;

const PCSS =
  '.h{background:#00539f;color:#fff;padding:18px 0}.h b{font-size:26px}.h a{color:#fff}.dq{display:inline-block;position:relative;margin-left:30px;cursor:pointer}.dq ul{display:none;position:absolute;top:26px;left:0;background:#fff;color:#333;border:1px solid #ccd;width:280px;z-index:9;padding:6px}.dq.open ul{display:block}.dq li{display:inline-block;width:90px;padding:3px 6px;cursor:pointer}.dq li.un{color:#bbb;cursor:text}.n{background:#003f7a}.n a{color:#fff;display:inline-block;padding:8px 24px}.g{overflow:hidden}.g a{float:left;width:25%}.p{border:1px solid #dde;margin:14px 0;padding:10px 18px}.f{background:#f0f2f5;padding:16px 0;text-align:center}.f a{margin:0 8px}';
const provinceFrame = (at: Addresses, title: string, body: string): string =>
  page(
    `${title}-岚水省政务服务网`,
    PCSS,
    `<div class="h"><div class="w"><b>岚水政务服务网</b><span class="dq" id="dq"><span>岚水省 ▼</span><ul>${CITIES.map((c) => (c === '临岚市' ? `<li onclick="toCity('${at['city']}/')">${c}</li>` : `<li class="un">${c}</li>`)).join('')}</ul></span><span style="float:right"><a href="${at['sso']}/uias/login?service=1">登录</a></span></div></div><div class="n"><div class="w"><a href="/">首页</a><a href="/gr.html">个人办事</a><a href="/fr.html">法人办事</a><a href="/bm.html">部门办事</a><a href="/tz.html">通知公告</a></div></div><div class="w">${body}</div><div class="f">${friends(
      at['ext'],
      24,
    )
      .slice(10)
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join(
        '',
      )}<p>岚水省人民政府主办　服务热线12345　网站标识码9850000001</p></div><script>document.querySelector('#dq>span').onclick=function(){document.getElementById('dq').classList.toggle('open')};function toCity(u){location.href=u}</script>`,
  );
const rows = (items: typeof PROVINCE): string =>
  `<div class="p"><div class="g">${items.map((i) => `<a href="/zn/${i.id}.html">${i.name}</a>`).join('')}</div></div>`;

/** The province: only its own items; the cities that have no hall on this system are grey. */
export const province =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    if (path === '/')
      return provinceFrame(
        at,
        '首页',
        `<div class="p"><h3>省级部门高频事项</h3></div>${rows(PROVINCE)}<div class="p"><h3>公告</h3><p><a href="/tz.html">关于地市站点分批接入的说明</a></p></div>`,
      );
    if (path === '/gr.html') return provinceFrame(at, '个人办事', rows(PROVINCE.filter((i) => i.audience === '个人')));
    if (path === '/fr.html') return provinceFrame(at, '法人办事', rows(PROVINCE.filter((i) => i.audience === '法人')));
    if (path === '/bm.html')
      return provinceFrame(
        at,
        '部门办事',
        `<div class="p"><ul>${[...new Set(PROVINCE.map((i) => i.dept))]
          .map(
            (d) =>
              `<li>省${d.replace('局', '厅')}：${PROVINCE.filter((i) => i.dept === d)
                .map((i) => `<a href="/zn/${i.id}.html">${i.name}</a>`)
                .join('、')}</li>`,
          )
          .join('')}</ul></div>`,
      );
    if (path === '/tz.html')
      return provinceFrame(
        at,
        '通知公告',
        '<div class="p"><h3>关于地市站点分批接入的说明</h3><p>点击页面上方“岚水省”可以切换到已接入的市，尚未接入的显示为灰色。</p></div>',
      );
    const shown = provincial(PROVINCE, /^\/zn\/(\w+)\.html$/.exec(path)?.[1] ?? '');
    return shown ? provinceFrame(at, shown.title, `<div class="p">${shown.html}</div>`) : null;
  };

const CCSS =
  '.t{border-bottom:3px solid #0a6b50;padding:14px 0}.t b{font-size:26px;color:#0a6b50}.m{background:#0a6b50}.m a{color:#fff;display:inline-block;padding:9px 26px}.b{border:1px solid #d6e4df;margin:12px 0}.b h3{margin:0;background:#edf6f2;padding:4px 14px;font-size:15px}.b div{padding:8px 14px;overflow:hidden}.qx a{float:left;width:118px;height:34px;line-height:34px;text-align:center;margin:4px 8px;background:#f4f9f7;border:1px solid #d6e4df}.it a{float:left;width:33.3%}.k{color:#666;text-align:center;background:#eee;padding:14px;margin-top:20px}';
const COUNTIES: [string, string][] = [
  ['岚城区', 'lancheng'],
  ['岚东区', 'landong'],
  ['汤头河区', 'tangtouhe'],
  ['高新区', ''],
  ['经开区', 'jkq'],
  ['莒水县', 'jushui'],
  ['蒙泉县', 'mengquan'],
  ['费阴县', 'feiyin'],
];
const cityFrame = (at: Addresses, title: string, body: string): string =>
  page(
    `${title}-临岚市政务服务网`,
    CCSS,
    `<div class="w"><div class="t"><b>临岚市政务服务网</b>　<a href="${at['province']}/">返回省网</a><span style="float:right">便民热线：12345　<a href="${at['wssp']}/Login.aspx">登录</a></span></div></div><div class="m"><div class="w"><a href="/">首页</a><a href="/sx/gr.html">个人办事</a><a href="/sx/fr.html">法人办事</a><a href="/lm/1/index.html">政务公告</a><a href="/lm/2/index.html">改革专栏</a><a href="/dt.html">大厅导览</a></div></div><div class="w">${body}</div><div class="k">临岚市行政审批服务局主办　地址：临岚市沂蒙路8号市政务服务中心　网站标识码9851000006<br>${friends(
      at['ext'],
      8,
    )
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join('　')}</div>`,
  );
const listed = (items: typeof CITY): string =>
  `<div class="b"><h3>市本级事项</h3><div class="it">${items.map((i) => `<a href="/sx/${i.id}.html">${i.name}</a>`).join('')}</div></div>`;

/** The city: its own items, and the halls of counties and zones side by side. */
export const city =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    if (path === '/')
      return cityFrame(
        at,
        '首页',
        `<div class="b"><h3>区县分厅</h3><div class="qx">${COUNTIES.map(([n, s]) => (s ? `<a href="/qx/${s}/">${n}</a>` : `<a href="${at['zone']}/gxq/Default.aspx">${n}</a>`)).join('')}</div></div>${listed(CITY.slice(0, 15))}${cityNews
          .map(
            (c) =>
              `<div class="b"><h3><a href="${c.path}">${c.name}</a></h3><div>${c.articles
                .slice(0, 5)
                .map((a) => `<p style="margin:0">${a.date} <a href="${a.path}">${a.title}</a></p>`)
                .join('')}</div></div>`,
          )
          .join(
            '',
          )}<div class="b"><h3>专题</h3><div><a href="/zt/ydsp/">“一点审批”</a>　<a href="/zt/zdxm2022/">重大项目代办（2022）</a>　<a href="/zt/jcfw/">基层服务站点</a></div></div>`,
      );
    const county = COUNTIES.find(([, s]) => s && path === `/qx/${s}/`);
    if (county)
      return cityFrame(
        at,
        `${county[0]}分厅`,
        `<div class="b"><h3>${county[0]}分厅</h3><div><p>${county[0]}进驻部门窗口${12 + county[1].length}个，事项${300 + county[1].length * 17}项，由${county[0]}政务服务中心受理。</p><p>中心电话：0985-2${county[1].length}00${county[1].length}12</p></div></div>`,
      );
    if (path === '/sx/gr.html') return cityFrame(at, '个人办事', listed(CITY.filter((i) => i.audience === '个人')));
    if (path === '/sx/fr.html') return cityFrame(at, '法人办事', listed(CITY.filter((i) => i.audience === '法人')));
    const n = CITY.findIndex((i) => path === `/sx/${i.id}.html`);
    const item = CITY[n];
    if (item)
      return cityFrame(
        at,
        item.name,
        `<div class="b"><h3>${item.name}</h3><div><p>实施机构：临岚市${item.dept}</p><p>承诺时限：${3 + (n % 10)}个工作日</p><p>办理窗口：市政务服务中心${1 + (n % 4)}楼${n + 1}号</p></div></div>`,
      );
    if (path === '/dt.html')
      return cityFrame(
        at,
        '大厅导览',
        '<div class="b"><h3>大厅导览</h3><div><p>一楼综合受理，二楼工程建设，三楼不动产与税务，四楼公共资源交易。</p></div></div>',
      );
    if (path === '/zt/ydsp/' || path === '/zt/jcfw/')
      return cityFrame(
        at,
        '专题',
        path.includes('ydsp')
          ? '<div class="b"><h3>“一点审批”</h3><div>园区企业在一个窗口递交全部申请。</div></div>'
          : '<div class="b"><h3>基层服务站点</h3><div>全市设镇街便民服务站一百五十六个。<a href="/zt/jcfw/minglu.html">站点名录</a></div></div>',
      );
    const shown = printed(cityNews, path);
    return shown ? cityFrame(at, shown.title, `<div class="b"><div>${shown.html}</div></div>`) : null;
  };

/** The city's search engine, on a name of its own. */
export const engine =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/')
      return page(
        '站内检索-临岚市政务服务网',
        '',
        '<div class="w"><h2>临岚市政务服务检索平台</h2><p>请在各分厅页面上方输入关键字检索。</p></div>',
      );
    if (path !== '/so/Result.aspx') return null;
    const words = (query.get('q') ?? '').replace(/[<>"'&]/g, '');
    const hits = search(words);
    return page(
      '检索结果',
      '.jg{border-bottom:1px dotted #ccc;padding:8px 0}.jg a{font-size:16px;color:#00c}.jg small{color:#666;display:block}',
      `<div class="w"><h2>临岚市政务服务检索平台</h2><form action="/so/Result.aspx"><input type="hidden" name="site" value="gxq"><input name="q" value="${words}" size="50"> <button>检索</button></form><p>检索“${words}”，共${hits.length}条</p>${
        hits
          .map(
            (h) =>
              `<div class="jg"><a href="${h.place === '高新区' ? `${at['zone']}/gxq/Bszn.aspx?RowGuid=${h.id}` : `${at['city']}/sx/${h.id}.html`}" target="_blank">${h.name}</a><small>[事项] 区域：${h.place}　部门：${h.dept}</small></div>`,
          )
          .join('') || '<p>没有找到相关的内容</p>'
      }</div>`,
    );
  };

const LOGIN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>临岚市网上审批系统-用户登录</title></head><body style="font:13px SimSun;background:#eef"><div style="width:420px;margin:80px auto;background:#fff;padding:24px"><h3>临岚市网上审批系统</h3><form method="post" action="/Login.aspx"><p>用户名：<input name="txtUser"></p><p>密　码：<input type="password" name="txtPwd"></p><p>验证码：<input name="txtYzm" size="6"> <img src="/Yzm.aspx" alt="验证码" height="26"></p><p><input type="submit" value="登 录"> <a href="/Reg.aspx">注册申报用户</a></p></form></div></body></html>';
/** 网上审批系统, with accounts of its own. */
export const approval = ({ path, method }: Ask): Reply => {
  if (path === '/Yzm.aspx') return picture(['8F3K'], 90);
  if (path === '/Reg.aspx')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>注册申报用户</title></head><body><h3>注册申报用户</h3><p>申报用户由企业持营业执照到大厅开通。</p></body></html>';
  return path === '/Login.aspx' && method !== 'POST' ? LOGIN : null;
};
/** The zone's committee: a government site that has no hall of its own. */
export const committee = (at: Addresses) =>
  unit({
    '/': {
      title: '临岚高新技术产业开发区管理委员会',
      text: `<a href="/gk/">政务公开</a>　<a href="/tz/">投资高新</a>　<a href="${at['zone']}/gxq/Default.aspx">政务服务</a></p><p>高新区召开一季度项目调度会；三家企业入选省级专精特新名单。`,
    },
    '/gk/': { title: '政务公开', text: '机构设置、规划计划、财政信息、采购公告。' },
    '/tz/': { title: '投资高新', text: '高新区重点发展生物医药、智能装备和新材料三大产业。' },
  });
