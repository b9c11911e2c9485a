import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Column, press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, gif, json, picture, type Reply } from '../kit/site.ts';
import { guide, NAME } from './guide.ts';
import { CHAT, DISTRICTS, frame } from './pages.ts';
import { truth } from './truth.ts';

const DIRS = ['zwyw', 'tzgg', 'zcwj', 'zcjd', 'ztzl'];
const columns = press(
  ['政务要闻', '通知公告', '政策文件', '政策解读', '专题专栏'],
  (n) => `/xwzx/${DIRS[n]}/index.html`,
  (n, m) => `/xwzx/${DIRS[n]}/2026${String(10 - n).padStart(2, '0')}/t202610${10 + m}_${38100 + n * 40 + m}.html`,
  7,
);
const items = catalogue({
  count: 52,
  offset: 24,
  prefix: '1199',
  decoys: DECOYS.filter((d) => !d.includes('（零售）')),
});
/** The main item unfolds into these business items. */
const MAIN = '药品零售企业经营许可';
const SUBS: [string, string][] = [
  ['yplsbg', '《药品经营许可证》（零售）许可事项变更'],
  ['yplshf', '《药品经营许可证》（零售）换发'],
  ['yplshe', NAME],
  ['yplszx', '《药品经营许可证》（零售）注销'],
];
const found = (q: string) =>
  findByName(
    [
      ...items.map(({ id, name, dept }) => ({ id, name, dept })),
      ...SUBS.map(([id, name]) => ({ id, name, dept: '市场监督管理局' })),
    ],
    q,
    0.4,
  );
/** Place of the wanted item among the results for the scenario's name. */
const RANK = found('药品经营许可证核发').findIndex((i) => i.id === 'yplshe') + 1;

const news = (c: Column | undefined): string =>
  `<div class="box"><h3>${c?.name}</h3><ul>${c?.articles.map((a) => `<li><a href="${a.path}" target="_blank" title="${a.title}">${a.title}</a><span style="float:right">${a.date}</span></li>`).join('')}</ul></div>`;
/** A column's list as WCM publishes it: addresses relative to the column. */
const column = (c: Column): string =>
  `<h2>${c.name}</h2><div class="box"><ul>${c.articles.map((a) => `<li><a href="./${a.path.split('/').slice(-2).join('/')}">${a.title}</a> ${a.date}</li>`).join('')}</ul></div><div class="pg"><span>1</span> 共1页</div>`;

const paper = (ask: Ask): { title: string; html: string } | null => {
  const here = columns.find((c) => c.path === ask.path);
  return here ? { title: here.name, html: column(here) } : printed(columns, ask.path);
};
const pictures = (ask: Ask): Reply =>
  ask.path === '/images/blank.gif' ? gif() : ask.path.startsWith('/images/') ? picture(['高效办成一件事'], 150) : null;

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      frame(
        at,
        {
          name: '澜湖省政务服务网',
          place: '澜湖省',
          base: '/',
          nav: [
            ['政务要闻', '/xwzx/zwyw/index.html'],
            ['政策文件', '/xwzx/zcwj/index.html'],
            ['办事服务', '/bsfw/index.html'],
          ],
        },
        title,
        body,
      );
    if (ask.path === '/' || ask.path === '/index.html')
      return show(
        '澜湖省政务服务网',
        `<div class="box"><h3>省级热门事项</h3>${items
          .slice(4, 20)
          .map((i) => `<a href="/bsfw/${i.id}.html" style="display:inline-block;width:290px">${i.name}</a>`)
          .join(
            '',
          )}</div>${news(columns[0])}${news(columns[1])}<div class="box"><a href="${at['ext']}/oldweb/" target="_blank">旧版入口</a>　<a href="/zt/gxbc/index.html">专题：高效办成一件事</a></div>`,
      );
    if (ask.path === '/bsfw/index.html')
      return show(
        '办事服务',
        `<h2>省级事项</h2><div class="box">${items
          .slice(0, 30)
          .map((i) => `<p><a href="./${i.id}.html">${i.name}</a></p>`)
          .join('')}</div>`,
      );
    if (ask.path === '/zt/gxbc/index.html')
      return show(
        '高效办成一件事',
        '<h2>高效办成一件事</h2><div class="box"><p>本专题介绍企业上市合法合规信息核查、开办餐饮店、新生儿出生等十三个“一件事”的办法和进展。</p></div>',
      );
    if (ask.path === '/wzdt.html')
      return show(
        '网站地图',
        '<h2>网站地图</h2><div class="box"><p><a href="/bsfw/index.html">办事服务</a>　<a href="/xwzx/zcwj/index.html">政策文件</a>　<a href="/xwzx/zcjd/index.html">政策解读</a></p></div>',
      );
    const upper = provincial(items, /^\/bsfw\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '') ?? paper(ask);
    return upper ? show(upper.title, upper.html) : pictures(ask);
  };

const LIST = (
  dir: string,
): string => `<div class="box"><b>按部门：</b><a href="javascript:;" onclick="load(1,'')">全部</a>　${[
  ...new Set(items.map((i) => i.dept)),
]
  .map((d) => `<a href="javascript:;" onclick="load(1,'${d}')">${d}</a>`)
  .join('　')}</div><div class="list" id="ls"><p>数据加载中...</p></div><div class="pg" id="pg"></div><script>
function load(p,d){var x=new XMLHttpRequest();x.open('POST','/${dir}/api/itemList.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded; charset=UTF-8');x.onload=function(){var r=JSON.parse(x.responseText),h='';r.data.rows.forEach(function(i){h+=i.subs?'<div class="it"><a href="javascript:void(0)" onclick="zk(this)">'+i.name+'</a> <em>'+i.subs.length+'个办理项</em><div class="sub">'+i.subs.map(function(s){return '<p><a target="_blank" href="/${dir}/bszn/detail.html?id='+s[0]+'">'+s[1]+'</a></p>'}).join('')+'</div></div>':'<div class="it"><a target="_blank" href="/${dir}/bszn/detail.html?id='+i.id+'">'+i.name+'</a></div>'});document.getElementById('ls').innerHTML=h||'暂无数据';var n=Math.ceil(r.data.total/10),g='';for(var k=1;k<=n;k++)g+=k===p?'<span>'+k+'</span>':'<a href="javascript:;" onclick="load('+k+',\\''+d+'\\')">'+k+'</a>';document.getElementById('pg').innerHTML=g+' 共'+r.data.total+'条'};x.send('page='+p+'&pageSize=10&dept='+encodeURIComponent(d)+'&type='+TYPE)}
function zk(a){var s=a.parentNode.querySelector('.sub');s.style.display=s.style.display==='block'?'none':'block'}load(1,'')</script>`;

const BOARD = `<h2>望溪区政务服务“好差评”</h2><div class="box"><p>评价总数 62,318 次　满意率 99.92%　数据更新至 2026-11-25</p></div><div class="box"><h3>评价渠道分布</h3><table class="matters-table"><tr><th>PC端</th><td>12,204（19.58%）</td></tr><tr><th>移动端</th><td>30,118（48.33%）</td></tr><tr><th>窗口评价器</th><td>19,996（32.09%）</td></tr></table></div><div class="box"><h3>部门排行</h3><table class="matters-table"><tr><th>名次</th><th>部门</th><th>满意率</th></tr><tr><td>1</td><td>区税务局</td><td>99.99%</td></tr><tr><td>2</td><td>区市场监督管理局</td><td>99.96%</td></tr><tr><td>3</td><td>区公安分局</td><td>99.90%</td></tr></table></div><div class="box"><h3>全市县区排行</h3><table class="matters-table">${DISTRICTS.map(([, n], i) => `<tr><td>${i + 1}</td><td>${n}</td><td>${(99.98 - i * 0.04).toFixed(2)}%</td></tr>`).join('')}</table></div>`;
const letter = (title: string, action: string, rows: [string, string][]): string =>
  `<h2>${title}</h2><form action="${action}" method="post"><table class="matters-table">${rows.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table><input type="submit" value="提 交"> <input type="reset" value="重 置"></form>`;

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const area = DISTRICTS.find(([dir]) => path.startsWith(`/${dir}/`));
    const base = area ? `/${area[0]}/` : '/';
    const nav: [string, string][] = area
      ? [
          ['个人服务', `${base}grfw/index.html`],
          ['法人服务', `${base}frfw/index.html`],
          ['通知公告', '/xwzx/tzgg/index.html'],
          ['互动交流', `${base}hdjl/index.html`],
          ['好差评', `${base}hcp/index.html`],
        ]
      : [...columns.map((c): [string, string] => [c.name, c.path]), ['在线访谈', '/xwzx/zxft/index.html']];
    const show = (title: string, body: string) =>
      frame(
        at,
        { name: area ? `清泽市${area[1]}政务服务网` : '清泽市政务服务网', place: area?.[1] ?? '清泽市', base, nav },
        title,
        body,
      );
    if (path === '/' || path === '/index.html')
      return show(
        '清泽市政务服务网',
        `<div class="box"><h3>县区站点</h3>${DISTRICTS.map(([dir, name]) => `<a href="/${dir}/index.html" style="margin-right:24px">${name}</a>`).join('')}</div>${columns.slice(0, 3).map(news).join('')}<div class="box"><a href="/xwzx/tzgg/202605/t20260511_39021.html">关于端午节期间大厅值守安排的公告</a></div>`,
      );
    if (path === '/wzdt.html')
      return show(
        '网站地图',
        `<h2>网站地图</h2><div class="box">${columns.map((c) => `<a href="${c.path}">${c.name}</a>　`).join('')}</div>`,
      );
    if (path === '/xwzx/zxft/index.html')
      return show('在线访谈', '<h2>在线访谈</h2><div class="box"><ul></ul><p>暂无相关信息</p></div>');
    if (path === '/robot/index.html') return CHAT;
    if (path === '/robot/chat') {
      const q = new URLSearchParams(ask.body).get('question') ?? '';
      return json(
        {
          reply: /药/.test(q)
            ? `为您找到相关事项：<a target="_blank" href="/wxq/bszn/detail.html?id=yplshe">${NAME}</a>`
            : '小泽没有听懂，请换个问法。',
        },
        400,
      );
    }
    if (area) {
      const [dir, name] = area;
      const at2 = path.slice(dir.length + 1);
      const tail = `<div class="side"><span onclick="document.getElementById('chat').style.display='block'">智能客服</span><a href="/${dir}/hdjl/wyzx.html">我要咨询</a><a href="/${dir}/hdjl/wyts.html">我要投诉</a><span title="12345">12345热线</span><span onclick="document.body.scrollTop=0">返回顶部</span></div><div class="chat" id="chat"><iframe src="/robot/index.html" title="智能客服"></iframe></div>`;
      const page = (title: string, body: string) => show(title, `${body}${tail}`);
      if (at2 === '/' || at2 === '/index.html')
        return page(
          `${name}政务服务网`,
          `<div class="box"><input id="searchword" placeholder="请输入您要办理的事项" style="width:420px;height:34px"> <a href="javascript:void(0)" class="zxbl" onclick="doSearch()">搜索</a><p>热搜：<a href="/${dir}/bszn/detail.html?id=${items[7]?.id}">${items[7]?.name}</a></p></div><div class="box"><h3>${name}热门服务</h3>${items
            .slice(10, 22)
            .map(
              (i) =>
                `<a href="/${dir}/bszn/detail.html?id=${i.id}" style="display:inline-block;width:290px">${i.name}</a>`,
            )
            .join(
              '',
            )}</div>${news(columns[1])}<script>function doSearch(){var k=document.getElementById('searchword').value;if(!k){alert('请输入关键字');return}window.open('/${dir}/search.html?kw='+encodeURIComponent(k))}</script>`,
        );
      if (at2 === '/grfw/index.html' || at2 === '/frfw/index.html')
        return page(
          '事项列表',
          `<h2>${at2.startsWith('/gr') ? '个人' : '法人'}服务</h2><script>var TYPE='${at2.slice(1, 3)}'</script>${LIST(dir)}`,
        );
      if (at2 === '/api/itemList.do') {
        const given = new URLSearchParams(ask.body);
        const rows: { id: string; name: string; dept: string; audience: string; subs?: [string, string][] }[] =
          items.map((i) => ({ ...i }));
        rows.splice(31, 0, { id: 'main', name: MAIN, dept: '市场监督管理局', audience: '法人', subs: SUBS });
        const fit = rows.filter(
          (i) =>
            i.audience === (given.get('type') === 'gr' ? '个人' : '法人') &&
            (!given.get('dept') || i.dept === given.get('dept')),
        );
        const p = Number(given.get('page') ?? '1');
        return json({ code: '200', data: { total: fit.length, rows: fit.slice((p - 1) * 10, p * 10) } }, 350);
      }
      if (at2 === '/search.html')
        return page(
          '搜索',
          `<h2>搜索结果</h2><div class="list" id="rs">正在搜索…</div><script>var k=new URLSearchParams(location.search).get('kw')||'';fetch('/${dir}/api/search?kw='+encodeURIComponent(k)).then(function(r){return r.json()}).then(function(l){document.getElementById('rs').innerHTML='<p>共找到'+l.length+'条结果</p>'+l.map(function(i){return '<div class="it hit"><a href="/${dir}/bszn/detail.html?id='+i.id+'">'+i.name+'</a> ${name}'+i.dept+'</div>'}).join('')})</script>`,
        );
      if (at2 === '/api/search') return json(found(query.get('kw') ?? ''), 300);
      if (at2 === '/bszn/detail.html') {
        const id = query.get('id');
        if (id === 'yplshe' && dir === 'wxq') return page(NAME, guide(at));
        const one =
          items.find((i) => i.id === id) ??
          SUBS.map(([key, n]) => ({ id: key, name: n, dept: '市场监督管理局' })).find((i) => i.id === id);
        return one
          ? page(
              one.name,
              `<h1>${one.name}</h1><table class="matters-table"><tr><th>业务办理项名称</th><td>${one.name}</td></tr><tr><th>实施主体</th><td>清泽市${name}${one.dept}</td></tr><tr><th>承诺办结时限</th><td>${3 + (one.name.length % 11)}（个工作日）</td></tr><tr><th>内部编号</th><td>${one.id}</td></tr></table>`,
            )
          : null;
      }
      if (at2 === '/hdjl/index.html')
        return page(
          '互动交流',
          `<h2>互动交流</h2><div class="box"><a href="/${dir}/hdjl/wyzx.html">我要咨询</a>　<a href="/${dir}/hdjl/wyts.html">我要投诉</a></div><p>${name}数据局负责办理来信，五个工作日内答复。</p>`,
        );
      if (at2 === '/hdjl/wyzx.html')
        return page(
          '我要咨询',
          letter('我要咨询', `/${dir}/hdjl/addConsult.do`, [
            ['咨询标题', '<input name="bt">'],
            ['咨询内容', '<textarea name="nr" rows="4" cols="50"></textarea>'],
            ['联系电话', '<input name="dh">'],
          ]),
        );
      if (at2 === '/hdjl/wyts.html')
        return page(
          '我要投诉',
          letter('我要投诉', `/${dir}/hdjl/addComplaint.do`, [
            [
              '被投诉单位',
              '<select name="dw"><option>区市场监督管理局</option><option>区政务服务中心</option></select>',
            ],
            ['投诉内容', '<textarea name="nr" rows="4" cols="50"></textarea>'],
            ['投诉人姓名', '<input name="xm">'],
            ['手机号码', '<input name="sj">'],
          ]),
        );
      if (at2 === '/hcp/index.html')
        return page(
          '好差评',
          dir === 'wxq'
            ? BOARD
            : `<h2>${name}好差评</h2><p>${name}评价数据每月汇总后发布，累计评价 ${20000 + name.length * 311} 次。</p>`,
        );
      if (at2 === '/wzdt.html')
        return page(
          '网站地图',
          `<h2>网站地图</h2><div class="box"><a href="/${dir}/frfw/index.html">法人服务</a>　<a href="/${dir}/grfw/index.html">个人服务</a>${dir === 'wxq' ? '　<a href="/wxq/zxjg/index.html">中介服务机构名录</a>' : ''}</div>`,
        );
      if (dir === 'wxq' && (at2 === '/fj/sqb01.doc' || at2 === '/fj/zlml.docx')) return wordDocument('sqb.doc');
      if (dir === 'wxq' && at2 === '/fj/cns.doc') return errorAsDocument();
      if (dir === 'wxq' && at2 === '/fj/yb.svg') return picture(['药品经营许可证（样本）'], 400);
      return null;
    }
    const shown = paper(ask);
    return shown ? show(shown.title, shown.html) : pictures(ask);
  };

const gov =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const wrap = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div style="width:1100px;margin:0 auto"><h1>清泽市望溪区人民政府</h1><p><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="${at['city']}/wxq/index.html" target="_blank">办事服务</a></p>${body}</div></body></html>`;
    if (ask.path === '/')
      return wrap(
        '清泽市望溪区人民政府',
        `${columns.slice(0, 2).map(news).join('')}<p>望溪区辖七个街道、四个镇，常住人口五十二万。</p>`,
      );
    const shown = paper(ask);
    return shown ? wrap(shown.title, shown.html) : null;
  };

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '#qhbtn' },
  { do: 'click' as const, target: '#zdqh a:text-is("望溪区")', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: '#searchword', value: '药品经营许可证核发' },
  { do: 'click' as const, target: 'a:text-is("搜索")', counts: true as const, opens: true as const },
];
/** Vendor "澜信": WCM templates in the manner of ten years ago, a switch of all sites in one layer, lists by POST, one main item with four business items. */
export const hall: HallDefinition = {
  name: 'h55-wcm',
  origins: ['province', 'city', 'gov', 'sso', 'ext'],
  reads: [/\/api\/itemList\.do/, /\/robot\/chat/],
  asks: [/\/robot\/chat/],
  traps: [/\/addConsult/],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    gov: gov(at),
    sso: (ask) =>
      ask.path === '/uias/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>澜湖省统一身份认证平台</h2><p>自然人登录　法人登录</p><form onsubmit="return false"><p><input name="u" placeholder="手机号/统一社会信用代码"></p><p><input type="password" name="p" placeholder="请输入密码"></p><button type="button">登录</button></form><p>其他登录方式：支付宝、电子营业执照</p></body></html>'
        : ask.path === '/uias/register'
          ? '<!doctype html><html><head><meta charset="utf-8"><title>用户注册</title></head><body><h2>用户注册</h2><p>请选择注册类型：自然人注册、法人注册。注册即视为同意服务协议。</p></body></html>'
          : null,
    ext: neighbours({
      '/beian':
        '<!doctype html><meta charset="utf-8"><title>备案查询</title><h1>备案信息查询</h1><p>澜ICP备05003289号，主办单位：澜湖省数据局。</p>',
    }),
  }),
  city: (at) => ({
    id: 'h55-wcm',
    name: '清泽市',
    code: '995500',
    province: '澜湖省',
    region: '华中',
    district: '望溪区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `a:text-is("${NAME}")`, counts: true }],
  search: (at) => ({ moves: search(at), entries: '.hit', wanted: NAME }),
  proof: {
    hall: ['当前站点：望溪区', '清泽市望溪区政务服务网'],
    guide: ['清泽市望溪区市场监督管理局', '0971-6620345'],
  },
};
