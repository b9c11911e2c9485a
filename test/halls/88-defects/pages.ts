import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { card, frame, news } from './frame.ts';
import { plain, sheet } from './guide.ts';
import { AREA, AREAS, areaName, ID, leaves, MAIN, type Matter, mattersOf, search, suggest } from './items.ts';

const unique = (list: string[]): string[] => [...new Set(list)];
const themes = (slug: string, who: Matter['audience']): string[] =>
  unique(
    mattersOf(slug)
      .filter((m) => m.audience === who)
      .map((m) => m.theme),
  );
const YJS: [string, string, string[]][] = [
  ['kyd', '开办药店“一件事”', ['企业设立登记', '药品零售企业经营许可', '第二类医疗器械经营备案', '医保定点药店申请']],
  ['kcg', '开办餐馆“一件事”', ['企业设立登记', '食品经营许可', '户外招牌设置备案']],
  ['yys', '新生儿出生“一件事”', ['出生医学证明', '户口登记', '社会保障卡申领']],
  ['qyzx', '企业注销“一件事”', ['清税证明', '企业注销登记', '社会保险注销']],
];
const links = (list: [string, string][]): string =>
  `<div class="g4">${list.map(([t, u]) => `<a href="${u}">${t}</a>`).join('')}</div>`;

function home(at: Addresses, slug: string): string {
  const base = slug === '' ? '' : `/${slug}`;
  const list = mattersOf(slug);
  const of = (who: Matter['audience'], k: string): [string, string][] =>
    themes(slug, who).map((t) => [t, `${base}/matters?who=${k}&amp;theme=${encodeURIComponent(t)}`]);
  const hot = list
    .filter((m) => m.name !== MAIN)
    .slice(2, 14)
    .map((m): [string, string] => [m.name, `${base}/guide/${m.id}`]);
  const extra =
    slug === ''
      ? card(
          '专题服务',
          links([
            ['优化营商环境（2022）', '/zt/2022/yhyshj/index.html'],
            ['政务服务“好差评”专题', '/hcp/'],
            ['云汐办APP下载', '/download/app/index.html'],
            ['长三汀通办', '/zt/kstb/index.html'],
            ['办事指南汇编', '/zt/bszn/'],
          ]),
        )
      : '';
  return frame(
    at,
    slug,
    slug === '' ? '首页' : `${areaName(slug)}政务服务`,
    `<h2>${areaName(slug)}${slug === '' ? '政务服务' : '政务服务旗舰店'}</h2><div class="cols"><div>${card('法人服务 · 主题', links(of('法人', 'fr')))}</div><div>${card('个人服务 · 主题', links(of('个人', 'gr')))}</div></div>${card(
      '高效办成“一件事”',
      YJS.map(([id, t]) => `<a class="yjs" href="${base}/yjs/${id}.html">${t}</a>`).join(''),
      `${base}/yjs/`,
    )}${card(`${areaName(slug)}热门事项`, links(hot))}${card(
      '部门服务',
      links(unique(list.map((m) => m.dept)).map((d) => [d, `${base}/matters?dept=${encodeURIComponent(d)}`])),
    )}${extra}<div class="cols">${news
      .slice(0, 3)
      .map(
        (c) =>
          `<div>${card(
            c.name,
            `<ul class="nl">${c.articles
              .slice(0, slug === '' ? 7 : 4)
              .map((a) => `<li><time>${a.date.slice(5)}</time><a href="${a.path}" target="_blank">${a.title}</a></li>`)
              .join('')}</ul>`,
            c.path,
          )}</div>`,
      )
      .join('')}</div>`,
  );
}

const PAGER =
  "function pager(total,size,no,to){var all=Math.max(1,Math.ceil(total/size)),h='<li data-n=\"'+(no-1)+'\">‹</li>';for(var i=1;i<=all;i++)h+='<li data-n=\"'+i+'\"'+(i===no?' class=\"t-is-current\"':'')+'>'+i+'</li>';h+='<li data-n=\"'+(no+1)+'\">›</li>';var p=document.querySelector('.t-pagination');p.innerHTML='<span>共 '+total+' 项</span> '+h;[].forEach.call(p.querySelectorAll('li'),function(li){li.onclick=function(){var n=+li.getAttribute('data-n');if(n>0&&n<=all&&n!==no)to(n)}})}";

/** Main items; those with sub-items are opened in their row. */
const list = (at: Addresses, slug: string, query: URLSearchParams): string => {
  const base = slug === '' ? '' : `/${slug}`;
  const who = { fr: '法人', gr: '个人' }[query.get('who') ?? ''];
  const title = query.get('theme') ?? query.get('dept') ?? (who ? `${who}服务` : '全部事项');
  return frame(
    at,
    slug,
    '事项清单',
    `<p>当前位置：<a href="${base}/">${areaName(slug)}</a> / ${title.replace(/[<>"]/g, '')}</p><div id="list"><p class="empty">加载中…</p></div><ul class="t-pagination"></ul><script>${PAGER}
var q=new URLSearchParams(location.search);function load(n){q.set('page',n);fetch('/api/matters?area=${slug}&'+q).then(function(r){return r.json()}).then(function(d){document.getElementById('list').innerHTML=d.rows.map(function(m){var s=m.subs.length;return '<div class="row">'+(s?'<span class="x">展开'+s+'个办理项 ▾</span><b class="main">'+m.name+'</b>':'<a href="${base}/guide/'+m.id+'" target="_blank">'+m.name+'</a>')+'<div class="m">'+m.dept+'　'+(m.audience==='法人'?'法人事项':'个人事项')+'</div><div class="sub">'+m.subs.map(function(o){return '<div><a href="${base}/guide/'+o.id+'" target="_blank">'+o.name+'</a></div>'}).join('')+'</div></div>'}).join('')||'<p class="empty">没有找到相关事项</p>';
[].forEach.call(document.querySelectorAll('.row .x'),function(x){x.onclick=function(){x.parentNode.classList.toggle('open')}});pager(d.total,10,n,load);scrollTo(0,0)})}load(1)</script>`,
  );
};
/** Results: matters, the one-things, news, each under a tab; ten a page. */
const results = (at: Addresses, slug: string, words: string): string => {
  const base = slug === '' ? '' : `/${slug}`;
  const shown = words.replace(/[<>"&]/g, '');
  return frame(
    at,
    slug,
    '搜索',
    `<p>在“${areaName(slug)}”搜索“<em>${shown}</em>”</p><div class="t-tabs" id="tabs"></div><div id="list"><p class="empty">正在搜索…</p></div><ul class="t-pagination"></ul><script>${PAGER}
var type='sx';function load(n){fetch('/api/search?area=${slug}&type='+type+'&page='+n+'&kw='+encodeURIComponent('${shown.replace(/['\\]/g, '')}')).then(function(r){return r.json()}).then(function(d){
document.getElementById('tabs').innerHTML=d.tabs.map(function(t){return '<span data-k="'+t[0]+'"'+(t[0]===type?' class="t-is-active"':'')+'>'+t[1]+'（'+t[2]+'）</span>'}).join('');[].forEach.call(document.querySelectorAll('#tabs span'),function(s){s.onclick=function(){type=s.getAttribute('data-k');load(1)}});
document.getElementById('list').innerHTML=d.rows.map(function(r){return '<div class="row hit"><a href="'+r.url+'" target="_blank">'+r.name+'</a><div class="m">'+r.note+'</div></div>'}).join('')||'<p class="empty">抱歉，没有找到相关结果</p>';pager(d.total,10,n,load);scrollTo(0,0)})}load(1)</script><p><a href="${base}/matters?who=fr">没有找到？去事项清单看看</a></p>`,
  );
};
function api(name: string, query: URLSearchParams, at: Addresses): Reply {
  const slug = AREAS.some(([s]) => s === query.get('area')) ? (query.get('area') ?? '') : '';
  const base = slug === '' ? '' : `/${slug}`;
  const page = Math.max(1, Number(query.get('page')) || 1);
  const cut = <T>(rows: T[]) => rows.slice((page - 1) * 10, page * 10);
  if (name === 'suggest') return json(suggest(query.get('kw') ?? ''), 80);
  if (name === 'matters') {
    const who = { fr: '法人', gr: '个人' }[query.get('who') ?? ''];
    const fit = mattersOf(slug).filter(
      (m) =>
        (!who || m.audience === who) &&
        (!query.get('theme') || m.theme === query.get('theme')) &&
        (!query.get('dept') || m.dept === query.get('dept')),
    );
    return json({ total: fit.length, rows: cut(fit) }, 350);
  }
  if (name === 'search') {
    const words = query.get('kw') ?? '';
    const hits = search(slug, words).map((l) => ({
      name: l.name,
      url: `${base}/guide/${l.id}`,
      note: `${l.main ? `主项：${l.main}　` : ''}${areaName(slug)}${l.dept}`,
    }));
    const once = /药/.test(words)
      ? [{ name: YJS[0]?.[1] ?? '', url: `${base}/yjs/kyd.html`, note: '高效办成一件事' }]
      : [];
    const press = news
      .flatMap((c) => c.articles)
      .filter((a) => words.length > 1 && a.title.includes(words.slice(0, 2)))
      .map((a) => ({ name: a.title, url: a.path, note: a.date }));
    const rows = { yjs: once, zx: press }[query.get('type') ?? ''] ?? hits;
    return json(
      {
        total: rows.length,
        rows: cut(rows),
        tabs: [
          ['sx', '事项', hits.length],
          ['yjs', '一件事', once.length],
          ['zx', '资讯', press.length],
        ],
      },
      600,
    );
  }
  if (name === 'robot/answer') {
    const about = /药/.test(query.get('question') ?? '');
    // The robot was filled before the portal moved; its guides are gone.
    return json(
      {
        html: about
          ? `为您找到相关办事指南：<a href="${at['portal']}/znkf/bszn/show.html?code=000172111003" target="_blank">药品经营许可证（零售）核发</a>，点击查看详情。`
          : '小汐还在学习中，请换个问法试试。',
      },
      700,
    );
  }
  return null;
}

function guide(at: Addresses, slug: string, id: string): string | null {
  const all = leaves(slug);
  const n = all.findIndex((l) => l.id === id);
  const leaf = all[n];
  if (!leaf) return null;
  const base = slug === '' ? '' : `/${slug}`;
  const wanted = slug === AREA && id === ID;
  const siblings = leaf.main
    ? `<div class="sib">主项名称：${leaf.main}　其他办理项：${all
        .filter((l) => l.main === leaf.main)
        .map((l) => (l.id === id ? `<b>${l.name}</b>` : `<a href="${base}/guide/${l.id}">${l.name}</a>`))
        .join('')}</div>`
    : '';
  return frame(
    at,
    slug,
    leaf.name,
    `<p>当前位置：<a href="${base}/">${areaName(slug)}</a> / 办事指南</p><div class="gtitle"><h1>${leaf.name}</h1><button type="button" class="t-button" onclick="applyOnline('${leaf.id}')">在线办理</button> <a class="t-button t-button--o" href="/hd/consult?m=${leaf.id}">咨询</a> <a class="t-button t-button--o" href="/hcp/evaluate?m=${leaf.id}">评价</a>${siblings}</div>${wanted ? sheet() : plain(leaf.name, areaName(slug), leaf.dept, n)}<script>function applyOnline(id){window.open('${at['sso']}/idp/authcenter/ActionAuthChain?entityId=ywtb&redirect_uri='+encodeURIComponent('/apply/'+id),'_blank')}</script>`,
  );
}

const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 40;
const table = (head: string[], rows: string[][]): string =>
  `<table class="t-table"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const board = (): string =>
  `${card('“好差评”评价公开', `<p>更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　评价总量 412,886 件，好评率 99.31%</p>`)}${card(
    '部门评价排名',
    table(
      ['排名', '部门', '好评率'],
      ['税务局', '公安局', '人力资源和社会保障局', '市场监督管理局', '医疗保障局', '规划和自然资源局'].map((d, n) => [
        `${n + 1}`,
        `市${d}`,
        `${(99.9 - n * 0.11).toFixed(2)}%`,
      ]),
    ),
  )}${card(
    '各区评价排名',
    table(
      ['排名', '区县', '好评率'],
      AREAS.map(([, name], n) => [`${n + 1}`, name, `${(99.88 - n * 0.06).toFixed(2)}%`]),
    ),
  )}${card(
    '差评原因分布',
    table(
      ['差评原因', '件数', '占比'],
      [
        ['网上系统不好用', '131', '46.29%'],
        ['要求提供额外材料', '88', '31.10%'],
        ['办理时间过长', '64', '22.61%'],
      ],
    ),
  )}${card('差评整改情况', '<p>收到差评283件，已整改279件，整改率98.59%。整改反馈后评价人可在三十日内进行追评，本期追评214件。</p>')}`;
const form = (what: string, act: string, fields: string[], note: string): string =>
  card(
    what,
    `<form method="post" action="${act}">${fields.map((f, n) => `<p>${f}：<input name="f${n}" style="width:360px;height:30px"></p>`).join('')}<p>内容：<textarea name="content" rows="6" cols="70"></textarea></p><p><button class="t-button" type="submit">提交</button></p></form><p>${note}</p>`,
  );

/** The soft answer to whatever is not there. */
const regret = (at: Addresses): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>提示-云汐市一网通办</title></head><body style="text-align:center;padding-top:120px"><h3>抱歉，您访问的页面不存在或已被删除</h3><p><a href="${at['portal']}/">返回首页</a></p></body></html>`;
const ABOUT: Record<string, [string, string]> = {
  '/about/': ['关于我们', '云汐市一网通办由市政务服务办公室建设运行，二〇一九年上线，接入全市十二个区县。'],
  '/about/law.html': ['法律声明', '本网站刊载的办事信息以部门窗口公告为准，转载须注明来源。'],
};

export const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/favicon.ico') return null;
    if (path === '/assets/wx.svg') return picture(['微信公众号'], 120);
    if (path === '/assets/app.svg') return picture(['云汐办APP'], 120);
    if (path.startsWith('/api/')) return api(path.slice(5), query, at) ?? regret(at);
    const slug = AREAS.find(([s]) => path.startsWith(`/${s}/`))?.[0] ?? '';
    const name = slug === '' ? path : path.slice(slug.length + 1);
    const show = (title: string, html: string) => frame(at, slug, title, html);
    if (name === '/' || path === '/index.html') return home(at, slug);
    if (name === '/matters') return list(at, slug, query);
    if (name === '/depts')
      return show(
        '部门服务',
        card(
          `${areaName(slug)}部门服务`,
          links(
            unique(mattersOf(slug).map((m) => m.dept)).map((d) => [
              d,
              `${slug === '' ? '' : `/${slug}`}/matters?dept=${encodeURIComponent(d)}`,
            ]),
          ),
        ),
      );
    if (name === '/search') return results(at, slug, query.get('kw') ?? '');
    const id = name.match(/^\/guide\/(\d+)$/)?.[1];
    if (id) return guide(at, slug, id) ?? regret(at);
    if (name === '/yjs/')
      return show(
        '一件事',
        card(
          '高效办成“一件事”',
          YJS.map(([k, t]) => `<a class="yjs" href="${slug === '' ? '' : `/${slug}`}/yjs/${k}.html">${t}</a>`).join(''),
        ),
      );
    const once = YJS.find(([k]) => name === `/yjs/${k}.html`);
    if (once)
      return show(
        once[1],
        `${card(once[1], `<p>一次告知、一表申请、一套材料、一窗受理、一网办理。承诺办结时限：12个工作日（联办）。</p><p>联办事项：${once[2].join('、')}。</p><p>牵头部门：${areaName(slug)}政务服务办公室　咨询电话：0988-6538${String(once[1].length * 111)}</p>`)}${card('材料清单', `<p>${once[2].map((m) => `${m}申请表`).join('；')}。</p>`)}`,
      );
    if (path === '/policy/jd/') return show('政策解读', card('政策解读', '<p class="empty">暂无数据</p>'));
    if (path === '/open/data/') return show('数据开放', card('数据开放', '<p class="empty">暂无数据</p>'));
    if (path === '/zt/bszn/')
      return show(
        '办事指南汇编',
        card(
          '办事指南汇编',
          '<p>各区县政务服务中心印制的纸质指南可在大厅导办台免费领取，电子版随事项指南同步更新。</p>',
        ),
      );
    if (path === '/zt/kstb/index.html')
      return show(
        '长三汀通办',
        card('长三汀通办', '<p>汀南、汀北、鼓楼东三区通办事项一百二十六项，企业群众可就近提交。</p>'),
      );
    if (path === '/hcp/') return show('好差评', board());
    if (path === '/hcp/evaluate')
      return show(
        '我要评价',
        card(
          '我要评价',
          `<form method="post" action="/hcp/evaluate/add">${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l, n) => `<label><input type="radio" name="lv" value="${5 - n}"> ${l}</label>　`).join('')}<p>评价维度：${['服务态度', '办事效率', '流程便捷', '材料精简', '系统易用'].map((l) => `<label><input type="checkbox" name="wd"> ${l}</label>　`).join('')}</p><p><button class="t-button" type="submit">提交评价</button></p></form>`,
        ),
      );
    if (path === '/hd/consult')
      return show(
        '我要咨询',
        form('我要咨询', '/hd/consult/add', ['咨询标题', '所属区县', '联系电话'], '咨询件在五个工作日内答复。'),
      );
    if (path === '/hd/complain')
      return show(
        '我要投诉',
        form('我要投诉', '/hd/complain/add', ['投诉对象', '姓名', '联系电话'], '投诉件在十五个工作日内办结并答复。'),
      );
    if (path === '/about/map.html')
      return show(
        '网站地图',
        card(
          '网站地图',
          `<p><a href="/about/">关于我们</a>　<a href="/info/yw/">政务要闻</a>　<a href="/info/gg/">通知公告</a>　<a href="/info/hq/">惠企政策</a>　<a href="/info/gzbs/2019.html">规章表式（2019年）</a></p>`,
        ),
      );
    const about = ABOUT[path];
    if (about) return show(about[0], card(about[0], `<p>${about[1]}</p>`));
    const article = printed(news, path);
    return article ? show(article.title, card(article.title, article.html)) : regret(at);
  };
